package dev.readout.extraction.assembly;

import dev.readout.extraction.ReducedDate;
import dev.readout.extraction.mention.DayExpression;
import dev.readout.extraction.mention.DayResolver;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out days as the text goes on, "the same day" being the one it told last. */
final class Timeline {
    private static final int REACH = 8;
    private static final int NEAR = 2;
    private static final Set<String> LIMITS = Set.of("for", "by", "until", "since", "from", "of");

    private final DayResolver resolver;
    private @Nullable ReducedDate last;
    private int told;
    private int now;

    Timeline(DayResolver resolver) {
        this.resolver = resolver;
    }

    /** Goes on to a sentence. */
    void enter(int sentence) {
        now = sentence;
    }

    /** Remembers the last day a sentence tells. */
    void leave(Lattice lattice) {
        for (Edge edge : lattice.all(Tag.DAY)) {
            String first = lattice.sentence().token(edge.start()).lower();
            if (edge.reading() instanceof DayExpression expression && !LIMITS.contains(first)) {
                resolve(expression, false).filter(ReducedDate::isDay).ifPresent(day -> {
                    last = day;
                    told = now;
                });
            }
        }
    }

    /**
     * The date an expression tells.
     *
     * @param future whether it lies ahead of the report
     */
    Optional<ReducedDate> resolve(DayExpression expression, boolean future) {
        return switch (expression) {
            case DayExpression.SameDay same -> within(REACH);
            case DayExpression.FromTold from ->
                within(REACH).map(day -> ReducedDate.of(day.first().plusDays(from.after())));
            case DayExpression.PartOfDay part -> within(NEAR);
            default -> resolver.resolve(expression, future);
        };
    }

    /** The day of the report. */
    Optional<ReducedDate> today() {
        return resolver.resolve(new DayExpression.Days(0), false);
    }

    /** The day told last, if that was at most so many sentences ago. */
    private Optional<ReducedDate> within(int sentences) {
        return now - told <= sentences ? Optional.ofNullable(last) : Optional.empty();
    }

    boolean isAhead(ReducedDate date) {
        return resolver.isAhead(date);
    }
}
