package dev.readout.resolution.identity;

import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.function.Function;

/** The states and bodies whose people met. A side's key is the state's ISO code, or the folded name of a body that is no state's. */
public final class Sides {

    /** A side that cannot be told. */
    public static final String UNKNOWN = "?";
    /** Between two sides in a key. */
    private static final String SEPARATOR = "|";
    /** Of a report with more sides only the first so many pairs up with each other. */
    static final int LARGEST_PAIRED = 24;

    private Sides() {}

    /** The side a participant stands for, told by state first: a party's or a ministry's people act for their country. */
    public static String of(Participant participant) {
        String country = participant.getCountry();
        if (country != null) {
            return country;
        }
        String organization = participant.getOrganization();
        return organization == null ? UNKNOWN : Bodies.key(organization);
    }

    /** The side among those of the report that a participant stands for: the state or body, or the body within the state where a report has such sides. */
    public static String of(Participant participant, NavigableSet<String> sides) {
        String body = body(participant);
        return sides.contains(body) ? body : of(participant);
    }

    /**
     * The sides of a report's principals. Where these tell fewer than two, attendees count too, then the bodies within one state, and at last
     * {@code ?} stands for the other side; so there are always at least two.
     */
    public static NavigableSet<String> of(MeetingReport report) {
        NavigableSet<String> sides = of(report, Part.PRINCIPAL, Sides::of);
        if (sides.size() < 2) {
            sides.addAll(of(report, Part.ATTENDEE, Sides::of));
        }
        if (sides.size() < 2) {
            NavigableSet<String> bodies = of(report, Part.PRINCIPAL, Sides::body);
            if (bodies.size() > 1) {
                return bodies;
            }
            sides.add(UNKNOWN);
        }
        if (sides.size() < 2) {
            sides.add(UNKNOWN + UNKNOWN);
        }
        return sides;
    }

    /** One key for that set of sides. */
    public static String key(NavigableSet<String> sides) {
        return String.join(SEPARATOR, sides);
    }

    /** Whether a key is that of two sides. */
    public static boolean isPair(String key) {
        return key.indexOf(SEPARATOR) == key.lastIndexOf(SEPARATOR);
    }

    /** Keys of all pairs of those sides (of the first {@value #LARGEST_PAIRED} sides), the home pair first. */
    public static List<String> pairs(NavigableSet<String> sides) {
        List<String> ordered = sides.stream().limit(LARGEST_PAIRED).toList();
        var pairs = new ArrayList<String>();
        for (int i = 0; i < ordered.size(); i++) {
            for (int j = i + 1; j < ordered.size(); j++) {
                pairs.add(ordered.get(i) + SEPARATOR + ordered.get(j));
            }
        }
        return List.copyOf(pairs);
    }

    private static NavigableSet<String> of(MeetingReport report, Part part, Function<Participant, String> side) {
        var sides = new TreeSet<String>();
        for (Participant each : report.getParticipants()) {
            String key = side.apply(each);
            if (each.getPart() == part && !key.startsWith(UNKNOWN)) {
                sides.add(key);
            }
        }
        return sides;
    }

    private static String body(Participant participant) {
        String organization = participant.getOrganization();
        return organization == null ? of(participant) : of(participant) + "/" + Bodies.key(organization);
    }
}
