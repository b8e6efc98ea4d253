package dev.readout.query.search;

import dev.readout.query.index.Question;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;

    private static final Set<String> NAMES = Stream.concat(
                    Question.NAMES.stream(), Stream.of(SORT, CURSOR, LIMIT, TOTAL, Fields.NAME))
            .collect(Collectors.toUnmodifiableSet());

    /** What of the number of meetings may be asked for. */
    private enum Counting {
        ESTIMATE
    }

    /** What those parameters ask for, narrowed by what the path says. */
    static MeetingsAsked of(MultiValueMap<String, String> given, UnaryOperator<Question> narrowing) {
        Parameters parameters = Parameters.of(given, NAMES);
        Question question = narrowing.apply(Question.of(parameters));
        Order order = order(parameters, question);
        return new MeetingsAsked(
                question,
                order,
                parameters
                        .one(CURSOR)
                        .map(text -> Cursor.read(text, question, order))
                        .orElse(null),
                parameters.number(LIMIT, 1, LARGEST_LIMIT).orElse(USUAL_LIMIT),
                Fields.of(parameters),
                parameters.constant(TOTAL, Counting.class).isPresent());
    }

    private static Order order(Parameters parameters, Question question) {
        Order order = parameters.constant(SORT, Order.class).orElse(Order.DATE);
        if (order == Order.RELEVANCE && question.words() == null) {
            throw Refusal.badValue(SORT, "relevance", List.of("date", "relevance together with words in 'q'"));
        }
        return order;
    }
}
