package dev.readout.extraction;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;

/**
 * A date as precisely as it is known: a day, a month or a year (ISO 8601 reduced precision).
 *
 * @param year proleptic year
 * @param month 1 to 12, or 0 if only the year is known
 * @param day 1 to 31, or 0 if the day is not known
 */
public record ReducedDate(int year, int month, int day) {
    public ReducedDate {
        if (month == 0 ? day != 0 : day == 0 ? month < 1 || month > 12 : !exists(year, month, day)) {
            throw new DateTimeException("There is no date " + year + "-" + month + "-" + day);
        }
    }

    private static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= YearMonth.of(year, month).lengthOfMonth();
    }

    public static ReducedDate of(LocalDate day) {
        return new ReducedDate(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }

    public static ReducedDate of(YearMonth month) {
        return new ReducedDate(month.getYear(), month.getMonthValue(), 0);
    }

    public static ReducedDate ofYear(int year) {
        return new ReducedDate(year, 0, 0);
    }

    /**
     * Reads what {@link #toString} writes.
     *
     * @throws DateTimeParseException if the text is none of {@code yyyy}, {@code yyyy-MM}, {@code yyyy-MM-dd}
     */
    public static ReducedDate parse(String text) {
        return switch (text.length()) {
            case 4 -> ofYear(year(text));
            case 7 -> of(YearMonth.parse(text));
            default -> of(LocalDate.parse(text));
        };
    }

    private static int year(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                throw new DateTimeParseException("A year has four digits", text, i);
            }
        }
        return Integer.parseInt(text);
    }

    /** Whether the day is known. */
    public boolean isDay() {
        return day != 0;
    }

    /** Whether this date is no more than the other one told less precisely, or the same. */
    public boolean within(ReducedDate wider) {
        return year == wider.year && (wider.month == 0 || month == wider.month) && (wider.day == 0 || day == wider.day);
    }

    /** First day it may mean. */
    public LocalDate first() {
        return LocalDate.of(year, Math.max(1, month), Math.max(1, day));
    }

    /** Last day it may mean. */
    public LocalDate last() {
        int lastMonth = month == 0 ? 12 : month;
        return LocalDate.of(
                year, lastMonth, day == 0 ? YearMonth.of(year, lastMonth).lengthOfMonth() : day);
    }

    /** {@code yyyy-MM-dd}, {@code yyyy-MM} or {@code yyyy}. */
    @Override
    public String toString() {
        if (month == 0) {
            return digits(year, 4);
        }
        return day == 0 ? digits(year, 4) + "-" + digits(month, 2) : first().toString();
    }

    private static String digits(int number, int width) {
        String digits = Integer.toString(number);
        return "0".repeat(Math.max(0, width - digits.length())) + digits;
    }
}
