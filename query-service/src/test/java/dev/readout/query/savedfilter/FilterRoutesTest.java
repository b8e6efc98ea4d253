package dev.readout.query.savedfilter;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class FilterRoutesTest {

    private final MeetingStory lisbon = MeetingStory.of("filter lisbon")
            .on("2024-07-03")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Li Wen", "Vice Minister of Commerce", "CN");
    private final MeetingStory accra = MeetingStory.of("filter accra")
            .on("2025-02-03")
            .with("Kofi Asante", "President", "GH")
            .with("Li Wen", "Vice Minister of Commerce", "CN");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(lisbon.recorded(), accra.recorded());
        service = RunningService.start(stack, database, "filters").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void isPutReadReplacedListedAndDeleted() {
        assertThat(service.get("/filters/iberia").statusCode()).isEqualTo(404);
        assertThat(put("iberia", "{\"country\":[\"PT\",\"ES\"],\"minSources\":2}"))
                .isEqualTo(201);
        assertThat(put("iberia", "{\"country\":\"PT\"}")).isEqualTo(204);
        assertThat(service.json("/filters/iberia").get("parameters").toString()).isEqualTo("{\"country\":[\"PT\"]}");
        assertThat(service.get("/filters").body()).contains("\"iberia\"");
        assertThat(service.send("DELETE", "/filters/iberia", "").statusCode()).isEqualTo(204);
        assertThat(service.send("DELETE", "/filters/iberia", "").statusCode()).isEqualTo(404);
    }

    @Test
    void isUsedByNameForMeetingsAndForEvents() {
        put("with-ghana", "{\"country\":[\"GH\",\"CN\"],\"office\":\"President\"}");
        assertThat(service.get("/meetings?filter=with-ghana").body())
                .isEqualTo(
                        service.get("/meetings?country=GH,CN&office=President").body())
                .contains(accra.id())
                .doesNotContain(lisbon.id());
        try (var events = new ServerSentEvents(service.lines("/events?after=0&filter=with-ghana"))) {
            assertThat(events.next().data()).contains(accra.id());
        }
    }

    @Test
    void whatIsGivenBesideTheNameReplacesWhatTheFilterSays() {
        put("portuguese", "{\"country\":\"PT\",\"from\":\"2024\"}");
        assertThat(service.get("/meetings?filter=portuguese&country=GH").body())
                .contains(accra.id())
                .doesNotContain(lisbon.id());
        assertThat(service.get("/meetings?filter=portuguese&to=2023").body()).doesNotContain(lisbon.id());
    }

    @Test
    void whatIsNoFilterIsRefused() {
        assertThat(put("a", "{\"colour\":\"red\"}")).isEqualTo(400);
        assertThat(put("a", "{\"status\":\"maybe\"}")).isEqualTo(400);
        assertThat(put("a", "{\"status\":{}}")).isEqualTo(400);
        assertThat(put("a", "[]")).isEqualTo(400);
        assertThat(put("a", "{")).isEqualTo(400);
        assertThat(put("No!", "{}")).isEqualTo(400);
        assertThat(service.get("/filters/a").statusCode()).isEqualTo(404);
    }

    @Test
    void aNameThatThereIsNotIsRefused() {
        var answer = service.get("/meetings?filter=nobody");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("nobody", "/filters");
        assertThat(service.get("/events?filter=nobody").statusCode()).isEqualTo(400);
        assertThat(service.get("/meetings?filter=").statusCode()).isEqualTo(400);
        assertThat(service.get("/meetings?filter=a&filter=b").statusCode()).isEqualTo(400);
    }

    private int put(String name, String body) {
        return service.send("PUT", "/filters/" + name.replace("!", "%21"), body).statusCode();
    }
}
