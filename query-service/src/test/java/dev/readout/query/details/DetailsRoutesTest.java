package dev.readout.query.details;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.MeetingStatus;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DetailsRoutesTest {

    private final MeetingStory visit = MeetingStory.of("details visit")
            .on("2025-03")
            .status(MeetingStatus.PLANNED)
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Mered Ataýew", "Minister of Trade", "TM");
    private final MeetingStory same = MeetingStory.of("details same")
            .on("2025-03-04")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Mered Ataýew", "Minister of Trade", "TM");
    private final MeetingStory wrong = MeetingStory.of("details wrong")
            .on("2025-03-05")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Kofi Asante", "President", "GH");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(visit.recorded(), same.recorded(), wrong.recorded());
        topic.send(visit.status(MeetingStatus.HELD).on("2025-03-04").confirmed());
        topic.send(same.mergedInto(visit), wrong.retracted());
        service = RunningService.start(stack, database, "details-routes").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void showsEvidenceAndSources() {
        JsonNode meeting = service.json("/meetings/" + visit.id());
        assertThat(meeting.get("date").asString()).isEqualTo("2025-03-04");
        assertThat(meeting.get("status").asString()).isEqualTo("HELD");
        assertThat(meeting.get("sources").size()).isEqualTo(2);
        assertThat(meeting.at("/spans/0/quotation").asString()).isEqualTo("The two ministers met in Ashgabat");
    }

    @Test
    void anUnchangedMeetingIsNotSentAgain() {
        HttpResponse<String> answer = service.get("/meetings/" + visit.id());
        String tag = answer.headers().firstValue("etag").orElseThrow();
        assertThat(service.get("/meetings/" + visit.id(), "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void aMergedMeetingLeadsToTheOneItIs() {
        HttpResponse<String> answer = service.get("/meetings/" + same.id());
        assertThat(answer.statusCode()).isEqualTo(308);
        assertThat(answer.headers().firstValue("location")).contains("/meetings/" + visit.id());
        assertThat(service.json("/meetings/" + same.id() + "/history")
                        .at("/events/1/mergedInto")
                        .asString())
                .isEqualTo(visit.id());
    }

    @Test
    void aRetractedMeetingIsGoneButItsHistoryStays() {
        assertThat(service.get("/meetings/" + wrong.id()).statusCode()).isEqualTo(410);
        assertThat(service.json("/meetings/" + wrong.id() + "/history")
                        .get("events")
                        .size())
                .isEqualTo(2);
    }

    @Test
    void historyTellsHowItBecameKnown() {
        JsonNode events = service.json("/meetings/" + visit.id() + "/history").get("events");
        assertThat(StreamSupport.stream(events.spliterator(), false)
                        .map(event -> event.get("version").asInt() + " "
                                + event.get("type").asString() + " "
                                + event.at("/meeting/status").asString()))
                .containsExactly("1 RECORDED PLANNED", "2 CONFIRMED HELD");
        assertThat(events.at("/1/changes/0/to").asString()).isEqualTo("HELD");
        assertThat(events.at("/1/cause/article").asString()).startsWith("article-2");
    }

    @Test
    void asOfShowsWhatWasKnownThen() {
        JsonNode events = service.json("/meetings/" + same.id() + "/history").get("events");
        Instant merged = Instant.parse(events.at("/1/recorded").asString());
        Instant before = merged.minusMillis(1);
        assertThat(service.get("/meetings/" + same.id() + "?asOf=" + merged).statusCode())
                .isEqualTo(308);
        assertThat(service.get("/meetings/" + same.id() + "?asOf=" + before).statusCode())
                .isEqualTo(200);
        assertThat(service.json("/meetings?asOf=" + before).toString()).contains(same.id());
        assertThat(service.json("/meetings").toString()).doesNotContain(same.id(), wrong.id());
        assertThat(service.get("/meetings/" + same.id() + "?asOf=2020-01-01T00:00:00Z")
                        .statusCode())
                .isEqualTo(404);
    }

    @Test
    void whatIsNotThereIsNotFound() {
        assertThat(service.get("/meetings/" + "0".repeat(32)).statusCode()).isEqualTo(404);
        assertThat(service.get("/meetings/astana").statusCode()).isEqualTo(404);
        assertThat(service.get("/meetings/" + "0".repeat(32) + "/history").statusCode())
                .isEqualTo(404);
        assertThat(service.get("/nothing").statusCode()).isEqualTo(404);
    }

    @Test
    void everyRefusalIsAProblem() {
        assertThat(service.get("/meetings/" + visit.id(), "Accept", "image/png").statusCode())
                .isEqualTo(406);
        HttpResponse<String> answer = service.request("DELETE", "/meetings/" + visit.id());
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }
}
