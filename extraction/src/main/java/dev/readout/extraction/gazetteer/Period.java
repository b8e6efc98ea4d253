package dev.readout.extraction.gazetteer;

import java.time.LocalDate;
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
            case 4 -> LocalDate.of(number(date, 0, 4), 1, 1);
            case 7 -> LocalDate.of(number(date, 0, 4), number(date, 5, 7), 1);
            default -> day(date);
        };
    }

    private static LocalDate last(String date) {
        return switch (date.length()) {
            case 0 -> LocalDate.MAX;
            case 4 -> LocalDate.of(number(date, 0, 4), 12, 31);
            case 7 -> YearMonth.of(number(date, 0, 4), number(date, 5, 7)).atEndOfMonth();
            default -> day(date);
        };
    }

    private static LocalDate day(String date) {
        return LocalDate.of(number(date, 0, 4), number(date, 5, 7), number(date, 8, 10));
    }

    /** Thousands of these are read when a program starts, where a formatter would take a tenth of a second. */
    private static int number(String date, int from, int to) {
        return Integer.parseInt(date, from, to, 10);
    }
}
