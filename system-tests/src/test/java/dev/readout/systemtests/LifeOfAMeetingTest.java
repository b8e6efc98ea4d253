package dev.readout.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** A meeting over HTTP: announced, confirmed as held, corrected by further sources, the first article withdrawn, all articles read once more. */
class LifeOfAMeetingTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final String WHO =
            "Kazakh President Kassym-Jomart Tokayev %s Azerbaijani President Ilham Aliyev in %s on ";
    private static final String ANNOUNCEMENT = "BAKU, July 1, 2024 - " + WHO.formatted("will meet", "Kazakhstan")
            + "July 3, the Azerbaijani presidential office said on Monday.";
    private static final String REPORT = "BAKU, July 3, 2024 - " + WHO.formatted("met with", "Almaty") + "Wednesday.";
    private static final String CORRECTION = "ASTANA, July 4, 2024 - " + WHO.formatted("met with", "Astana")
            + "Wednesday. The two sides signed a joint statement after the meeting.";
    private static final String AGREEMENT =
            "ASTANA, July 5, 2024 - " + WHO.formatted("met with", "Astana") + "Wednesday.";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void announcedHeldCorrectedAndItsFirstArticleWithdrawn() throws Exception {
        try (var readout = RunningReadout.on(folder.resolve("data"), "--no-seeds")) {
            String announcement = send(readout, "announcement", ANNOUNCEMENT, "2024-07-01");
            JsonNode planned = awaitMeeting(readout, "PLANNED", 1);

            String report = send(readout, "report", REPORT, "2024-07-03");
            JsonNode held = awaitMeeting(readout, "HELD", 2);
            assertThat(held.path("id")).isEqualTo(planned.path("id"));
            assertThat(choice(held, "STATUS").path("support").toString()).contains(report);
            assertThat(choice(held, "STATUS").path("dissent").toString()).contains(announcement);

            String correction = send(readout, "correction", CORRECTION, "2024-07-04");
            JsonNode doubted = awaitMeeting(readout, "HELD", 3);
            assertThat(doubted.path("outcomes").toString()).contains("JOINT_STATEMENT");
            assertThat(doubted.path("city").asString()).isEqualTo("Almaty");
            assertThat(choice(doubted, "CITY").path("dissent").toString()).contains("Astana", correction);

            String agreement = send(readout, "agreement", AGREEMENT, "2024-07-05");
            JsonNode corrected = awaitMeeting(readout, "HELD", 4);
            assertThat(corrected.path("city").asString()).isEqualTo("Astana");
            assertThat(choice(corrected, "CITY").path("reason").asString()).isEqualTo("MAJORITY");
            assertThat(choice(corrected, "CITY").path("support").toString()).contains(correction, agreement);
            assertThat(choice(corrected, "CITY").path("dissent").toString()).contains("Almaty", report);

            assertThat(Http.delete(readout.ingest("/articles/" + announcement))).isBetween(200, 299);
            JsonNode left = awaitMeeting(readout, "HELD", 3);
            assertThat(left.path("sources").toString()).doesNotContain(announcement);

            String first = planned.path("id").asString();
            assertThat(types(readout, first)).containsExactly("RECORDED", "CONFIRMED", "AMENDED", "AMENDED", "MERGED");
            assertThat(Http.status(readout.query("/meetings/" + first)))
                    .as("an id once given out resolves for ever")
                    .isEqualTo(308);
            String last = left.path("id").asString();
            List<String> before = types(readout, last);

            assertThat(readout.run("reprocess", "--quiet")).contains("Meetings: 0 new, 0 changed, 0 gone.");
            assertThat(types(readout, last))
                    .as("the same findings are no events")
                    .isEqualTo(before);
        }
    }

    private static String send(RunningReadout readout, String name, String text, String published) throws Exception {
        return Http.postJson(readout.ingest("/articles"), "https://news.example/" + name, text.strip(), published);
    }

    /** Waits until there is one meeting, of that status and so many sources, and gives it whole. */
    private static JsonNode awaitMeeting(RunningReadout readout, String status, int sources) {
        var found = new ArrayList<JsonNode>();
        await().atMost(PATIENCE).untilAsserted(() -> {
            List<JsonNode> meetings = Http.meetings(readout.query("/meetings"));
            assertThat(meetings).hasSize(1);
            URI address =
                    readout.query("/meetings/" + meetings.getFirst().path("id").asString());
            JsonNode whole = Http.get(address);
            assertThat(whole.path("status").asString()).isEqualTo(status);
            assertThat(whole.path("sources").size()).isEqualTo(sources);
            found.add(whole);
        });
        return found.getLast();
    }

    private static JsonNode choice(JsonNode meeting, String field) {
        for (JsonNode each : meeting.path("choices")) {
            if (each.path("field").asString().equals(field)) {
                return each;
            }
        }
        throw new AssertionError("no choice of " + field + " in " + meeting);
    }

    private static List<String> types(RunningReadout readout, String meeting) {
        var types = new ArrayList<String>();
        Http.get(readout.query("/meetings/" + meeting + "/history"))
                .path("events")
                .forEach(event -> types.add(event.path("type").asString()));
        return types;
    }
}
