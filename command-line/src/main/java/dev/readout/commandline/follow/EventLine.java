package dev.readout.commandline.follow;

import java.util.Locale;
import java.util.StringJoiner;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** An event in one line for people: position, type, date, place, who met. */
public final class EventLine {

    private static final JsonMapper JSON = new JsonMapper();

    private EventLine() {}

    /** That event's line, without a line break. */
    public static String of(Event event) {
        JsonNode meeting = JSON.readTree(event.data()).path("meeting");
        if (!meeting.isObject()) {
            return "%5s  %-10s %s"
                    .formatted(
                            event.id(),
                            event.type(),
                            JSON.readTree(event.data()).path("meetingId").asString(""));
        }
        return "%5s  %-10s %-10s  %s%s  %s"
                .formatted(
                        event.id(),
                        event.type(),
                        meeting.path("date").asString("date ?"),
                        who(meeting),
                        where(meeting),
                        how(meeting));
    }

    private static String who(JsonNode meeting) {
        var names = new StringJoiner(" – ");
        for (JsonNode participant : meeting.path("participants")) {
            if (participant.path("part").asString("").equals("PRINCIPAL")) {
                names.add(participant
                                .path("name")
                                .asString(participant.path("title").asString("?"))
                        + side(participant));
            }
        }
        return names.toString();
    }

    private static String side(JsonNode participant) {
        String side = participant
                .path("country")
                .asString(participant.path("organization").asString(""));
        return side.isEmpty() ? "" : " (" + side + ")";
    }

    private static String where(JsonNode meeting) {
        var place = new StringJoiner(", ", ", ", "").setEmptyValue("");
        for (String field : new String[] {"venue", "city", "country"}) {
            String name = meeting.path(field).asString("");
            if (!name.isEmpty()) {
                place.add(name);
            }
        }
        return place.toString();
    }

    private static String how(JsonNode meeting) {
        String status = meeting.path("status").asString("").toLowerCase(Locale.ROOT);
        String channel =
                meeting.path("channel").asString("").toLowerCase(Locale.ROOT).replace('_', ' ');
        int sources = meeting.path("sources").size();
        return "[" + status + ", " + channel + ", " + sources + (sources == 1 ? " source]" : " sources]");
    }
}
