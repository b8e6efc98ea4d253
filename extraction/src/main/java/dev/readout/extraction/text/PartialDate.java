package dev.readout.extraction.text;

import dev.readout.extraction.ReducedDate;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * A date as written, parts of which may be left to the reader.
 *
 * @param year as written, or 0
 * @param month 1 to 12, or 0
 * @param day 1 to 31, or 0
 */
public record PartialDate(int year, int month, int day) {

    /** The day, if all parts are written and there is such a day. */
    public Optional<LocalDate> asDay() {
        return year == 0 || month == 0 || day == 0 ? Optional.empty() : onDay(year);
    }

    /** As far as it is written, or empty if there is no such date or its year is not written. */
    public Optional<ReducedDate> reduced() {
        return year == 0 ? Optional.empty() : inYear(year);
    }

    /** This date in a year. */
    public Optional<ReducedDate> inYear(int other) {
        if (month == 0) {
            return Optional.of(ReducedDate.ofYear(other));
        }
        return day == 0
                ? Optional.of(ReducedDate.of(YearMonth.of(other, month)))
                : onDay(other).map(ReducedDate::of);
    }

    private Optional<LocalDate> onDay(int inYear) {
        try {
            return Optional.of(LocalDate.of(inYear, month, day));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The day of this month and day that lies nearest to another day, in this year if one is written. */
    public Optional<LocalDate> nearest(LocalDate other) {
        if (year != 0 || month == 0 || day == 0) {
            return asDay();
        }
        LocalDate best = null;
        for (int candidate = other.getYear() - 1; candidate <= other.getYear() + 1; candidate++) {
            LocalDate there = onDay(candidate).orElse(null);
            if (there != null && (best == null || distance(there, other) < distance(best, other))) {
                best = there;
            }
        }
        return Optional.ofNullable(best);
    }

    private static long distance(LocalDate a, LocalDate b) {
        return Math.abs(a.toEpochDay() - b.toEpochDay());
    }
}
