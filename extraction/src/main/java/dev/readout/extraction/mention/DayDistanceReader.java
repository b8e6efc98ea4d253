package dev.readout.extraction.mention;

import dev.readout.extraction.text.Sentence;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads days told by their distance: "two days ago", "a day earlier", "the day before yesterday". */
final class DayDistanceReader {
    /** Words the counted distances begin with. */
    static final Map<String, Integer> COUNTS = Map.ofEntries(
            Map.entry("a", 1),
            Map.entry("one", 1),
            Map.entry("two", 2),
            Map.entry("three", 3),
            Map.entry("four", 4),
            Map.entry("five", 5),
            Map.entry("six", 6),
            Map.entry("seven", 7),
            Map.entry("eight", 8),
            Map.entry("nine", 9),
            Map.entry("ten", 10));

    /** Words the other distances begin with. */
    static final Set<String> STARTS = Set.of("day", "evening", "night");

    private final Sentence sentence;

    DayDistanceReader(Sentence sentence) {
        this.sentence = sentence;
    }

    /** The day told from a token on; null if none is. */
    @Nullable
    DayReading read(int at) {
        int count = COUNTS.getOrDefault(word(at), 0);
        return count == 0 ? around(at) : counted(at, count);
    }

    private @Nullable DayReading counted(int at, int count) {
        boolean days = word(at + 1).equals("day") || word(at + 1).equals("days");
        return switch (word(at + 2)) {
            case "ago" -> ago(at, count);
            case "earlier" -> days ? told(at + 3, -count) : null;
            case "later" -> days ? told(at + 3, count) : null;
            case "before" -> days && isOpen(at + 3) ? told(at + 3, -count) : null;
            case "after" -> days && isOpen(at + 3) ? told(at + 3, count) : null;
            default -> null;
        };
    }

    private @Nullable DayReading ago(int at, int count) {
        return switch (word(at + 1)) {
            case "day", "days" -> new DayReading(new DayExpression.Days(-count), at + 3);
            case "week", "weeks" -> unit(at, ChronoUnit.WEEKS, count);
            case "month", "months" -> unit(at, ChronoUnit.MONTHS, count);
            case "year", "years" -> unit(at, ChronoUnit.YEARS, count);
            default -> null;
        };
    }

    private static DayReading unit(int at, ChronoUnit unit, int count) {
        return new DayReading(new DayExpression.Unit(unit, -count), at + 3);
    }

    /** "Day before yesterday", "day after tomorrow", "day before", "evening before". */
    private @Nullable DayReading around(int at) {
        boolean before = word(at + 1).equals("before");
        if (!before && !word(at + 1).equals("after")) {
            return null;
        }
        return switch (word(at)) {
            case "day" -> {
                if (word(at + 2).equals("yesterday") || word(at + 2).equals("tomorrow")) {
                    yield new DayReading(new DayExpression.Days(before ? -2 : 2), at + 3);
                }
                yield isOpen(at + 2) ? told(at + 2, before ? -1 : 1) : null;
            }
            case "evening", "night" -> before && isOpen(at + 2) ? told(at + 2, -1) : null;
            default -> null;
        };
    }

    /** Whether the words end here, and do not go on with what the day was before or after. */
    private boolean isOpen(int at) {
        return at >= sentence.size() || !sentence.token(at).isWord();
    }

    private static DayReading told(int end, int days) {
        return new DayReading(new DayExpression.FromTold(days), end);
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.token(at).lower() : "";
    }
}
