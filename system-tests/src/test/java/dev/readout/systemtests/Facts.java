package dev.readout.systemtests;

import java.util.List;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * What a test compares of a meeting.
 *
 * @param when its date
 * @param how status and channel
 * @param where city and country
 * @param who the participants with their part, principals first, each list in alphabetical order
 * @param outcomes in alphabetical order
 * @param sources how many articles tell of it
 */
record Facts(String when, String how, String where, List<String> who, List<String> outcomes, int sources) {

    static Facts of(JsonNode meeting) {
        return new Facts(
                meeting.path("date").asString("?"),
                meeting.path("status").asString() + " "
                        + meeting.path("channel").asString(),
                meeting.path("city").asString("?") + " "
                        + meeting.path("country").asString("?"),
                participants(meeting),
                stream(meeting.path("outcomes"))
                        .map(JsonNode::asString)
                        .sorted()
                        .toList(),
                meeting.path("sources").size());
    }

    private static List<String> participants(JsonNode meeting) {
        return stream(meeting.path("participants"))
                .map(each ->
                        each.path("part").asString() + " " + each.path("name").asString("?") + " "
                                + each.path("country").asString("?"))
                .sorted(java.util.Comparator.comparing((String each) -> each.startsWith("ATTENDEE"))
                        .thenComparing(each -> each))
                .toList();
    }

    private static java.util.stream.Stream<JsonNode> stream(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
