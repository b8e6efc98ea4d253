package dev.readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingStatus;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Lists in all their forms, sent again only when they have changed. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FormsTest {

    private static final int MANY = 1100;

    private final MeetingStory talks = story("talks").on("2024-07-03");
    private final MeetingStory visit = story("visit").on("2025-02").status(MeetingStatus.PLANNED);
    private final MeetingStory wrong = story("wrong").on("2024-07-05");
    private final MeetingStory undated = story("undated").on(null);

    private MeetingsTopic topic;
    private RunningService service;

    private static MeetingStory story(String name) {
        return MeetingStory.of("forms " + name)
                .with("Ana Duarte", "Foreign Minister", "PT")
                .with("=Kofi Asante", "President", "GH");
    }

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(talks.recorded(), visit.recorded(), wrong.recorded(), undated.recorded());
        topic.send(visit.calledOff(), wrong.retracted());
        topic.send(IntStream.range(0, MANY)
                .mapToObj(number -> MeetingStory.of("forms many " + number)
                        .on("2023")
                        .with("Li Wen", "Premier", "CN")
                        .with("Mara Osei", "President", "TG")
                        .recorded())
                .toArray(MeetingEvent[]::new));
        service = RunningService.start(stack, database, "forms", Map.of("readout.cors.origins", "https://map.example"))
                .ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "/meetings, */*, application/json",
        "/meetings, text/csv, text/csv",
        "/meetings, 'text/calendar;q=0.5, text/csv;q=0.1', text/calendar",
        "/meetings, application/x-ndjson, application/x-ndjson",
        "/meetings, 'text/html, */*;q=0.8', application/json",
        "/meetings.atom, application/json, application/atom+xml",
        "/people/ana-duarte-pt/meetings.geojson, */*, application/geo+json",
    })
    void theSuffixOrTheHeaderSaysTheForm(String path, String accept, String type) {
        HttpResponse<String> answer = service.get(path + "?country=GH", "Accept", accept);
        assertThat(answer.headers().firstValue("content-type").orElseThrow()).startsWith(type);
    }

    @Test
    void otherFormsAreRefused() {
        assertThat(service.get("/meetings", "Accept", "image/png").statusCode()).isEqualTo(406);
        assertThat(service.get("/meetings.png").statusCode()).isEqualTo(404);
        assertThat(service.get("/meetings.ics?fields=id").statusCode()).isEqualTo(400);
        assertThat(service.get("/meetings.csv?total=estimate").statusCode()).isEqualTo(400);
        assertThat(service.get("/meetings.csv?from=never").statusCode()).isEqualTo(400);
    }

    @Test
    void linesGoOnToTheEnd() {
        List<String> lines =
                service.get("/meetings.ndjson?to=2024").body().lines().toList();
        assertThat(lines).hasSize(MANY + 1).doesNotHaveDuplicates();
        assertThat(service.get("/meetings.ndjson?limit=700&fields=id").body().lines())
                .hasSize(700);
        assertThat(service.get("/meetings.csv?country=CN&to=2024").body().lines())
                .hasSize(MANY + 1);
    }

    @Test
    void linesAreTheMeetings() {
        JsonNode meeting = JsonMapper.shared()
                .readTree(service.get("/meetings.ndjson?country=GH&to=2024").body());
        assertThat(meeting).isEqualTo(service.json("/meetings/" + talks.id()));
        assertThat(service.get("/meetings.csv?country=GH&to=2024&fields=date,city")
                        .body())
                .isEqualTo("date,city\r\n2024-07-03,Ashgabat\r\n");
    }

    @Test
    void aCalendarHasWhatIsPlannedHeldAndCalledOff() {
        assertThat(Biweekly.parse(service.get("/meetings.ics?country=GH").body()).first().getEvents().stream()
                        .map(FormsTest::told))
                .containsExactlyInAnyOrder(
                        talks.id() + " 0 CONFIRMED", visit.id() + " 1 CANCELLED", wrong.id() + " 1 CANCELLED");
        assertThat(service.get("/meetings.ics?country=GH").body())
                .contains("DTSTART;VALUE=DATE:20240703", "DTEND;VALUE=DATE:20240704", "DTSTART;VALUE=DATE:20250201");
    }

    private static String told(VEvent event) {
        String id = event.getUid().getValue().replaceAll("@.*|-", "");
        return id + " " + event.getSequence().getValue() + " "
                + event.getStatus().getValue();
    }

    @Test
    void aFeedHasAnEntryOfEachMeeting() throws FeedException {
        var feed = new SyndFeedInput()
                .build(new StringReader(service.get("/meetings.atom?country=GH").body()));
        assertThat(feed.getEntries()).hasSize(3);
        assertThat(feed.getEntries().get(1).getLink()).endsWith("/meetings/" + talks.id());
        assertThat(feed.getEntries().get(1).getTitle()).isEqualTo("2024-07-03: Ana Duarte (PT) – =Kofi Asante (GH)");
    }

    @Test
    void aMapHasAPointOfEachCity() {
        JsonNode map = service.json("/meetings.geojson?country=GH");
        assertThat(map.at("/features/1/id").asString()).isEqualTo(talks.id());
        assertThat(map.at("/features/1/geometry/coordinates/0").asDouble()).isBetween(58.0, 59.0);
    }

    @ParameterizedTest
    @CsvSource({"/meetings", "/meetings.csv?country=GH", "/people?q=an", "/relations/GH/PT", "/stats?by=month"})
    void whatHasNotChangedIsNotSentAgain(String path) {
        String tag = service.get(path).headers().firstValue("etag").orElseThrow();
        assertThat(service.get(path, "If-None-Match", tag).statusCode()).isEqualTo(304);
        assertThat(service.get("/meetings?country=FJ", "If-None-Match", tag).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatHasChangedIsSentAgain() {
        String tag =
                service.get("/meetings?country=BR").headers().firstValue("etag").orElseThrow();
        topic.send(MeetingStory.of("forms news")
                .with("Rui Lopes", "President", "BR")
                .with("Li Wen", "Premier", "CN")
                .recorded());
        await().until(() ->
                service.get("/meetings?country=BR", "If-None-Match", tag).statusCode() == 200);
        assertThat(service.get("/meetings?from=never").headers().firstValue("etag"))
                .isEmpty();
    }

    @Test
    void answersAreCompressedForThoseWhoTakeIt() {
        HttpResponse<String> answer = service.request("GET", "/meetings", "Accept-Encoding", "gzip");
        assertThat(answer.headers().firstValue("content-encoding")).contains("gzip");
    }

    @Test
    void pagesOfNamedOriginsMayAsk() {
        assertThat(service.get("/meetings", "Origin", "https://map.example")
                        .headers()
                        .firstValue("access-control-allow-origin"))
                .contains("https://map.example");
        assertThat(service.request("GET", "/meetings", "Origin", "https://other.example")
                        .statusCode())
                .isEqualTo(403);
    }
}
