package dev.readout.query.search;

import dev.readout.query.index.Question;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import dev.readout.query.representation.Format;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * A list of meetings as it is asked for.
 *
 * @param question which meetings
 * @param order how they are sorted
 * @param after the place where the page before ended; null: the first page
 * @param limit how many at most
 * @param fields what of each
 * @param isCounted whether their number is asked for
 */
record MeetingsAsked(
        Question question, Order order, @Nullable Cursor after, int limit, Fields fields, boolean isCounted) {

    private static final String SORT = "sort";
    private static final String CURSOR = "cursor";
    private static final String LIMIT = "limit";
    private static final String TOTAL = "total";
    private static final int LARGEST_PAGE = 500;

    /** What of the number of meetings may be asked for. */
    private enum Counting {
        ESTIMATE
    }

    /** What those parameters ask for in that form, narrowed by what the path says. */
    static MeetingsAsked of(MultiValueMap<String, String> given, Format format, UnaryOperator<Question> narrowing) {
        Parameters parameters = Parameters.of(given, names(format));
        Question question = narrowing.apply(Question.of(parameters));
        Order order = order(parameters, question);
        return new MeetingsAsked(
                question,
                order,
                parameters
                        .one(CURSOR)
                        .map(text -> Cursor.read(text, question, order))
                        .orElse(null),
                parameters.number(LIMIT, 1, format.largestLimit()).orElse(format.usualLimit()),
                Fields.of(parameters),
                parameters.constant(TOTAL, Counting.class).isPresent());
    }

    private static Set<String> names(Format format) {
        Set<String> names = new HashSet<>(Question.NAMES);
        names.addAll(List.of(SORT, LIMIT));
        if (format.hasFields()) {
            names.addAll(List.of(CURSOR, Fields.NAME));
        }
        if (format == Format.JSON) {
            names.add(TOTAL);
        }
        return names;
    }

    private static Order order(Parameters parameters, Question question) {
        Order order = parameters.constant(SORT, Order.class).orElse(Order.DATE);
        if (order == Order.RELEVANCE && question.words() == null) {
            throw Refusal.badValue(SORT, "relevance", List.of("date", "relevance together with words in 'q'"));
        }
        return order;
    }

    /** How many meetings are read at once. */
    int pageSize() {
        return Math.min(limit, LARGEST_PAGE);
    }

    /** What is left to be asked for after that page; empty: nothing. */
    Optional<MeetingsAsked> after(MeetingPage page) {
        int left = limit - page.meetings().size();
        return Optional.ofNullable(page.next())
                .filter(next -> left > 0)
                .map(next -> new MeetingsAsked(page.answered(), order, next, left, fields, false));
    }
}
