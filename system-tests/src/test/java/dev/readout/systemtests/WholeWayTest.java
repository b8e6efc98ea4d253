package dev.readout.systemtests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** Articles in, events and answers out, as a user sees it. */
class WholeWayTest {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void fiveArticlesBecomeFiveMeetingsThatAreStillThereAfterASecondStart() throws Exception {
        Path data = folder.resolve("data");
        List<ProcessHandle> processes;
        String feed;
        try (var readout = RunningReadout.on(data, "--no-seeds")) {
            try (var subscriber = new Subscriber(readout.query("/events"))) {
                sendSeeds(readout);
                awaitTheMeetings(readout);
                await().atMost(PATIENCE)
                        .untilAsserted(() ->
                                assertThat(latest(subscriber)).containsExactlyInAnyOrderElementsOf(Seeds.MEETINGS));
                assertThat(subscriber.positions()).doesNotHaveDuplicates();
            }
            everyFieldShowsItsSentence(readout);
            feed = history(readout);
            processes = readout.processes();
            assertThat(readout.interrupt()).as("Ctrl-C ends it").isTrue();
        }
        await().atMost(PATIENCE).untilAsserted(() -> assertThat(processes).noneMatch(ProcessHandle::isAlive));

        try (var again = RunningReadout.on(data, "--no-seeds")) {
            awaitTheMeetings(again);
            sendSeeds(again);
            assertThat(history(again))
                    .as("the same articles once more change nothing")
                    .isEqualTo(feed);
        }
    }

    @Test
    void killedAtEachStageItLosesNothingAndDoublesNothing() throws Exception {
        Path data = folder.resolve("data");
        for (String service : List.of("ingest-service", "enrichment-service", "query-service")) {
            try (var readout = RunningReadout.on(data, "--no-seeds")) {
                sendSeeds(readout);
                readout.kill(service);
                assertThat(readout.awaitEnd()).isNotZero();
                assertThat(readout.output()).contains("./readout up");
            }
        }
        try (var readout = RunningReadout.on(data)) {
            awaitTheMeetings(readout);
            Http.meetings(readout.query("/meetings")).forEach(meeting -> eachEventOnce(readout, meeting));
        }
    }

    private static void eachEventOnce(RunningReadout readout, JsonNode meeting) {
        var versions = new ArrayList<Integer>();
        Http.get(readout.query("/meetings/" + meeting.path("id").asString() + "/history"))
                .path("events")
                .forEach(event -> versions.add(event.path("version").asInt()));
        assertThat(versions)
                .as("events of %s", meeting)
                .isNotEmpty()
                .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
    }

    private static void sendSeeds(RunningReadout readout) throws IOException, InterruptedException {
        for (Path seed : Seeds.files()) {
            Http.postText(readout.ingest("/articles"), seed);
        }
    }

    private static void awaitTheMeetings(RunningReadout readout) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(Http.meetings(readout.query("/meetings")))
                        .extracting(Facts::of)
                        .containsExactlyInAnyOrderElementsOf(Seeds.MEETINGS));
    }

    /** The state of each meeting after its last event. */
    private static List<Facts> latest(Subscriber subscriber) {
        var byId = new java.util.LinkedHashMap<String, JsonNode>();
        for (JsonNode event : subscriber.events()) {
            String id = event.path("meetingId").asString();
            if (event.path("meeting").isObject()) {
                byId.put(id, event.path("meeting"));
            } else {
                byId.remove(id);
            }
        }
        return byId.values().stream().map(Facts::of).toList();
    }

    private static void everyFieldShowsItsSentence(RunningReadout readout) {
        for (JsonNode meeting : Http.meetings(readout.query("/meetings"))) {
            JsonNode whole =
                    Http.get(readout.query("/meetings/" + meeting.path("id").asString()));
            var shown = new ArrayList<String>();
            whole.path("spans").forEach(span -> {
                shown.add(span.path("field").asString());
                assertThat(span.path("quotation").asString()).isNotBlank();
            });
            assertThat(shown).contains("MEETING", "STATUS", "CHANNEL", "DATE", "CITY", "COUNTRY", "PARTICIPANT");
        }
    }

    private static String history(RunningReadout readout) {
        return Http.meetings(readout.query("/meetings")).stream()
                .map(meeting -> Http.get(
                                readout.query("/meetings/" + meeting.path("id").asString() + "/history"))
                        .toString())
                .sorted()
                .reduce("", String::concat);
    }
}
