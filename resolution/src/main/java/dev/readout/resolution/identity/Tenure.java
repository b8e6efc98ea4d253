package dev.readout.resolution.identity;

import org.jspecify.annotations.Nullable;

/**
 * A time in office, by the reference data.
 *
 * @param side key of the state or body it is held for
 * @param title the office as the data has it, folded; empty if unknown
 * @param office the office it is, null for one of many holders or of none known
 * @param began the days on which it may have begun
 * @param ended the days on which it may have ended
 */
record Tenure(String side, String title, @Nullable Office office, Days began, Days ended) {

    boolean isPossible(Days days) {
        return !days.to().isBefore(began.from()) && !days.from().isAfter(ended.to());
    }

    /** Whether the office was held on each of those days, however the imprecise begin and end are taken. */
    boolean isSure(Days days) {
        return !days.from().isBefore(began.to()) && !days.to().isAfter(ended.from());
    }

    /** Whether a printed title, folded, says this office in its own words. */
    boolean isNamedBy(String printed) {
        return !title.isEmpty() && (" " + printed + " ").contains(" " + title + " ");
    }
}
