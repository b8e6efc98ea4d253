package dev.readout.query.facet;

import dev.readout.schemas.Meeting;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Who met whom: the states and bodies that a meeting's principals act for, two by two. */
public final class Sides {

    private Sides() {}

    /**
     * Two sides that met.
     *
     * @param one a state (ISO 3166-1 alpha-2) or a body (folded name), before {@code other} in the order of text
     * @param other another one
     * @param level rank at which they met: that of the lower of their highest principals
     */
    public record Pair(String one, String other, Level level) {}

    /** All pairs of sides of that meeting. */
    public static List<Pair> of(Meeting meeting) {
        Map<String, Level> sides = new TreeMap<>();
        meeting.getParticipants().stream()
                .filter(participant -> participant.getPart() == Part.PRINCIPAL)
                .forEach(participant -> names(participant)
                        .forEach(side -> sides.merge(side, Offices.level(participant.getTitle()), Level::higher)));
        var pairs = new ArrayList<Pair>();
        sides.forEach((one, level) -> sides.forEach((other, otherLevel) -> {
            if (one.compareTo(other) < 0 && isMeeting(one, other, meeting)) {
                pairs.add(new Pair(one, other, level.lower(otherLevel)));
            }
        }));
        return List.copyOf(pairs);
    }

    /** A side as it is written in pairs: a state's code in upper case, a body's name folded. */
    public static String side(String written) {
        return written.matches("[A-Za-z]{2}") ? Facet.upper(written) : Folding.fold(written);
    }

    /** A body and the state it belongs to have not met if one person stands for both. */
    private static boolean isMeeting(String one, String other, Meeting meeting) {
        return meeting.getParticipants().stream()
                .filter(participant -> participant.getPart() == Part.PRINCIPAL)
                .map(participant -> names(participant).toList())
                .noneMatch(names -> names.contains(one) && names.contains(other));
    }

    private static Stream<String> names(Participant participant) {
        return Stream.concat(
                        Stream.ofNullable(participant.getCountry()), Stream.ofNullable(participant.getOrganization()))
                .map(Sides::side);
    }
}
