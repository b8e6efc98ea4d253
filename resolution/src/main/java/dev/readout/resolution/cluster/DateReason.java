package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Level;
import dev.readout.schemas.MeetingDate;
import java.util.List;

/** Says in words how a report's date agrees with those of the others. */
final class DateReason {

    private DateReason() {}

    static String of(Told told, List<Told> others) {
        Told surest = others.stream().min(Told.SURER).orElseThrow();
        String ours = date(told);
        String theirs = date(surest);
        Level level = told.when().level();
        if (ours.equals(theirs) && level.compareTo(Level.YEAR) <= 0) {
            return "same " + (level == Level.DAY ? "day " : "month or year ") + ours;
        }
        if (surest.when().level().compareTo(Level.YEAR) > 0) {
            return "no source tells the day";
        }
        if (level.compareTo(Level.YEAR) > 0) {
            return "tells no day, " + theirs + " is the one that fits";
        }
        if (theirs.startsWith(ours)) {
            return ours + " contains " + theirs;
        }
        return ours.startsWith(theirs) ? ours + " is within " + theirs : "a day from " + theirs;
    }

    private static String date(Told told) {
        MeetingDate date = told.report().getDate();
        return date.getValue() == null ? "" : date.getValue();
    }
}
