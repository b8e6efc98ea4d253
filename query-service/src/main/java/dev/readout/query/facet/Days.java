package dev.readout.query.facet;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/**
 * The days that a date in reduced precision may mean: {@code 2024-07} is all of July 2024.
 *
 * @param first the earliest, never after {@code last}
 * @param last the latest
 */
public record Days(LocalDate first, LocalDate last) {

    /** Stands for an unknown date; before every day that can be asked for, so undated meetings come last and lie in no range. */
    public static final Days UNKNOWN = new Days(LocalDate.of(1, 1, 1), LocalDate.of(1, 1, 1));

    /** No date means more days than a year has. */
    public static final int LONGEST = 366;

    // Lengths of the three forms.
    private static final int DAY = 10;
    private static final int MONTH = 7;
    private static final int YEAR = 4;

    /**
     * Those days.
     *
     * @param date ISO 8601 in reduced precision ({@code 2024-07-03}, {@code 2024-07}, {@code 2024}); null: unknown
     * @throws DateTimeParseException if it is none
     */
    public static Days of(@Nullable String date) {
        if (date == null) {
            return UNKNOWN;
        }
        return switch (date.length()) {
            case DAY -> of(LocalDate.parse(date), LocalDate.parse(date));
            case MONTH ->
                of(YearMonth.parse(date).atDay(1), YearMonth.parse(date).atEndOfMonth());
            case YEAR ->
                of(Year.parse(date).atDay(1), Year.parse(date).atMonth(12).atEndOfMonth());
            default -> throw new DateTimeParseException("neither day, month nor year", date, 0);
        };
    }

    private static Days of(LocalDate first, LocalDate last) {
        return new Days(first, last);
    }

    /** ISO 8601 in reduced precision; null: unknown. */
    public @Nullable String text() {
        if (equals(UNKNOWN)) {
            return null;
        }
        if (first.equals(last)) {
            return first.toString();
        }
        boolean isMonth = YearMonth.from(first).equals(YearMonth.from(last));
        return isMonth ? YearMonth.from(first).toString() : Year.from(first).toString();
    }
}
