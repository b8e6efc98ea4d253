package dev.readout.resolution.identity;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Days from one to another, both included.
 *
 * @param from first day
 * @param to last day, not before the first
 */
public record Days(LocalDate from, LocalDate to) {

    /** All days there are in the news. */
    public static final Days ALL = new Days(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31));

    /** The days that an ISO 8601 date in reduced precision stands for, or null if it is none. What follows the day (a time) is left out. */
    public static @Nullable Days parse(@Nullable String date) {
        if (date == null) {
            return null;
        }
        try {
            return switch (date.length()) {
                case 4 -> of(Year.parse(date));
                case 7 -> of(YearMonth.parse(date));
                default -> of(LocalDate.parse(date.length() > 10 ? date.substring(0, 10) : date));
            };
        } catch (DateTimeException notADate) {
            return null;
        }
    }

    private static Days of(Year year) {
        return new Days(year.atDay(1), year.atMonth(12).atEndOfMonth());
    }

    private static Days of(YearMonth month) {
        return new Days(month.atDay(1), month.atEndOfMonth());
    }

    private static Days of(LocalDate day) {
        return new Days(day, day);
    }

    public boolean meets(Days other) {
        return !to.isBefore(other.from) && !other.to.isBefore(from);
    }

    /** These days and so many before and after. */
    public Days widenedBy(int days) {
        return equals(ALL) ? ALL : new Days(from.minusDays(days), to.plusDays(days));
    }

    /** The days of both; they must meet. */
    public Days within(Days other) {
        return new Days(from.isAfter(other.from) ? from : other.from, to.isBefore(other.to) ? to : other.to);
    }

    /** The days of both and those between. */
    public Days spanning(Days other) {
        return new Days(from.isBefore(other.from) ? from : other.from, to.isAfter(other.to) ? to : other.to);
    }
}
