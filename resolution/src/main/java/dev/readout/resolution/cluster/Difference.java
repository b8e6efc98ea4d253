package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Sides;
import java.util.ArrayList;
import java.util.List;

/** Says in words why two reports are, or are not, of one meeting. */
public final class Difference {

    private Difference() {}

    /** What speaks for one meeting; if the two alone contradict each other, that others bring them together. */
    public static List<String> agreement(Told one, Told other) {
        var reasons = new ArrayList<String>();
        Comparison comparison = Comparison.between(one, new Core(other));
        comparison.agreement().ifPresent(agreement -> reasons.addAll(agreement.reasons()));
        if (reasons.isEmpty()) {
            reasons.add("each agrees with other reports of the meeting, though alone: " + comparison.contradiction());
        }
        reasons.add(DateReason.of(one, List.of(other)));
        return List.copyOf(reasons);
    }

    /** What speaks against it. */
    public static List<String> between(Told one, Told other) {
        var reasons = new ArrayList<String>();
        if (one.article().equals(other.article())) {
            reasons.add("one article tells of them as two meetings");
        }
        if (one.sides().stream().filter(other.sides()::contains).count() < 2) {
            reasons.add("different sides: " + Sides.key(one.sides()) + " and " + Sides.key(other.sides()));
        }
        Comparison comparison = Comparison.between(one, new Core(other));
        if (comparison.agreement().isEmpty()) {
            reasons.add(comparison.contradiction());
        }
        if (!one.when().days().widenedBy(1).meets(other.when().days())) {
            reasons.add("different days: " + days(one) + " and " + days(other));
        }
        if (reasons.isEmpty()) {
            reasons.add("nothing contradicts, but other meetings fit as well or better");
        }
        return List.copyOf(reasons);
    }

    private static String days(Told told) {
        var days = told.when().days();
        return days.from().equals(days.to()) ? days.from().toString() : days.from() + " to " + days.to();
    }
}
