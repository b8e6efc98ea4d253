package dev.readout.query.relations;

import dev.readout.query.facet.Folding;
import dev.readout.query.facet.Sides;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A level that the relations of two sides have reached.
 *
 * @param level as printed, such as {@code strategic partnership}; null: it is not told
 * @param from the level before, as printed; null: it is not told
 * @param meeting id of the meeting that raised them to it
 * @param date ISO 8601 in reduced precision of that meeting; null: unknown
 */
record Partnership(
        @Nullable String level,
        @Nullable String from,
        String meeting,
        @Nullable String date) {

    /**
     * The levels that two sides have reached, each where it was reached first.
     *
     * @param meetings those that raised relations, as JSON, the oldest first; of other parties, too
     */
    static List<Partnership> of(List<JsonNode> meetings, String one, String other) {
        Set<String> reached = new HashSet<>();
        List<Partnership> levels = new ArrayList<>();
        for (JsonNode meeting : meetings) {
            Partnership raised = of(meeting);
            if (isOf(meeting.at("/partnership/parties"), one, other) && reached.add(key(raised))) {
                levels.add(raised);
            }
        }
        return List.copyOf(levels);
    }

    private static Partnership of(JsonNode meeting) {
        return new Partnership(
                meeting.at("/partnership/to").stringValue(null),
                meeting.at("/partnership/from").stringValue(null),
                meeting.get("id").stringValue(),
                meeting.get("date").stringValue(null));
    }

    /** A level that is not told is another each time. */
    private static String key(Partnership raised) {
        return raised.level() == null ? "of " + raised.meeting() : Folding.fold(raised.level());
    }

    /** At a meeting of many, two may raise their relations and the others not. */
    private static boolean isOf(JsonNode parties, String one, String other) {
        List<String> sides = StreamSupport.stream(parties.spliterator(), false)
                .map(party -> Sides.side(party.stringValue("")))
                .toList();
        return sides.isEmpty() || sides.containsAll(List.of(one, other));
    }
}
