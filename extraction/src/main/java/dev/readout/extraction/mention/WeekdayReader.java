package dev.readout.extraction.mention;

import dev.readout.extraction.mention.DayExpression.Which;
import dev.readout.extraction.text.DateReader;
import dev.readout.extraction.text.Sentence;
import java.time.DayOfWeek;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads days of the week: "Wednesday", "Wednesday, Nov. 13, 2024", "Thursday (25)", "Tuesday of next week". */
final class WeekdayReader {
    static final Map<String, DayOfWeek> WEEKDAYS = weekdays();

    private final Sentence sentence;
    private final DateReader dates;

    WeekdayReader(Sentence sentence, DateReader dates) {
        this.sentence = sentence;
        this.dates = dates;
    }

    private static Map<String, DayOfWeek> weekdays() {
        Map<String, DayOfWeek> days = new HashMap<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            String name = day.name().toLowerCase(Locale.ROOT);
            days.put(name, day);
            days.put(name.substring(0, 3) + ".", day);
        }
        return Map.copyOf(days);
    }

    /** The day told from a token on; null if it is none of the week. */
    @Nullable
    DayReading read(int at) {
        DayOfWeek weekday = WEEKDAYS.get(word(at));
        if (weekday == null) {
            return null;
        }
        DayReading dated = dated(at);
        return dated != null ? dated : inWeek(at + 1, weekday);
    }

    /** "Wednesday, Nov. 13, 2024", "Thursday (25)": the date is what counts. */
    private @Nullable DayReading dated(int at) {
        boolean bracket = word(at + 1).equals("(");
        int next = bracket || word(at + 1).equals(",") ? at + 2 : at + 1;
        if (next >= sentence.size()) {
            return null;
        }
        Optional<DateReader.Written> written =
                dates.at(next).filter(found -> found.date().day() != 0);
        if (written.isPresent()) {
            return new DayReading(
                    new DayExpression.Written(written.get().date(), Which.NEAREST),
                    written.get().end());
        }
        int day = bracket && word(next + 1).equals(")") ? dates.dayOfMonth(next) : 0;
        return day == 0 ? null : new DayReading(new DayExpression.DayOfMonth(day), next + 2);
    }

    private DayReading inWeek(int end, DayOfWeek weekday) {
        int which = word(end).equals("of") ? end + 1 : end;
        if (word(which + 1).equals("week")) {
            switch (word(which)) {
                case "last" -> {
                    return new DayReading(new DayExpression.WeekdayOf(weekday, -1), which + 2);
                }
                case "this" -> {
                    return new DayReading(new DayExpression.WeekdayOf(weekday, 0), which + 2);
                }
                case "next" -> {
                    return new DayReading(new DayExpression.WeekdayOf(weekday, 1), which + 2);
                }
                default -> {}
            }
        }
        return new DayReading(new DayExpression.Weekday(weekday, Which.NEAREST), end);
    }

    private String word(int at) {
        return at < sentence.size() ? sentence.token(at).lower() : "";
    }
}
