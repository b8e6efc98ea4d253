package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.text.Block;
import java.util.List;

/** Headlines tell in short what the text tells at length: what only they seem to tell of the same sides is read wrongly. */
final class Headlines {
    private Headlines() {}

    /** The meetings without those told by a headline alone while the text tells one of the same sides. */
    static List<Meeting> withoutEchoes(List<Meeting> meetings) {
        List<Meeting> ofText =
                meetings.stream().filter(meeting -> !isOfHeadline(meeting)).toList();
        return meetings.stream()
                .filter(meeting -> ofText.contains(meeting)
                        || ofText.stream().noneMatch(other -> sameSides(meeting.principals(), other.principals())))
                .toList();
    }

    private static boolean isOfHeadline(Meeting meeting) {
        return meeting.sightings().stream()
                .allMatch(sighting ->
                        sighting.match().lattice().sentence().block().kind() == Block.Kind.HEADLINE);
    }

    /** Whether each side of the one is a side of the other. */
    private static boolean sameSides(List<Actor> few, List<Actor> many) {
        return few.stream().allMatch(actor -> many.contains(actor) || isOfSide(actor.side(), many));
    }

    private static boolean isOfSide(Side side, List<Actor> people) {
        return people.stream().anyMatch(actor -> side.sameAs(actor.side()));
    }
}
