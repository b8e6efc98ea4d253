package dev.readout.extraction.gazetteer;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;

/**
 * A stretch of days, both ends included.
 *
 * @param from first day; {@link LocalDate#MIN} if unknown
 * @param to last day; {@link LocalDate#MAX} if open
 */
public record Period(LocalDate from, LocalDate to) {

    /**
     * The widest period that fits dates of reduced precision.
     *
     * @param from {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd} or empty
     * @param to likewise
     */
    static Period of(String from, String to) {
        return new Period(first(from), last(to));
    }

    /** Whether a day lies in this period. */
    public boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    private static LocalDate first(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MIN;
            case 4 -> Year.parse(date).atDay(1);
            case 7 -> YearMonth.parse(date).atDay(1);
            default -> LocalDate.parse(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MAX;
            case 4 -> Year.parse(date).atMonth(12).atEndOfMonth();
            case 7 -> YearMonth.parse(date).atEndOfMonth();
            default -> LocalDate.parse(date);
        };
    }
}
