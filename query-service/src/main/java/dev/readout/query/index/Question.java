package dev.readout.query.index;

import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.MeetingFilter;
import dev.readout.query.parameter.Parameters;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are asked for.
 *
 * @param filter they fit it
 * @param words they have these words, as {@code websearch_to_tsquery} reads them; null: any
 * @param asOf as they were known then
 */
public record Question(Filter filter, @Nullable String words, Instant asOf) {

    /** The parameter that asks for words. */
    public static final String WORDS = "q";

    /** The parameters that make a question. */
    public static final Set<String> NAMES = with(WORDS, AsOf.NAME);

    private static final int LONGEST = 500;

    /** What those parameters ask. */
    public static Question of(Parameters parameters) {
        return new Question(
                MeetingFilter.of(parameters), parameters.text(WORDS, LONGEST).orElse(null), AsOf.of(parameters));
    }

    /** The names of the filter's parameters and these. */
    private static Set<String> with(String... others) {
        return Stream.concat(MeetingFilter.NAMES.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    /** The same of other words. */
    public Question words(String others) {
        return new Question(filter, others, asOf);
    }

    /** The same of another time. */
    public Question asOf(Instant then) {
        return new Question(filter, words, then);
    }

    /** The same of fewer meetings: those that have that facet, too. */
    public Question and(Facet facet) {
        List<List<Facet>> groups = new ArrayList<>(filter.groups());
        groups.add(List.of(facet));
        return new Question(new Filter(groups, filter.from(), filter.to()), words, asOf);
    }

    /** Whether all meetings are asked for. */
    public boolean takesAll() {
        return filter.groups().isEmpty() && !filter.hasRange() && words == null;
    }
}
