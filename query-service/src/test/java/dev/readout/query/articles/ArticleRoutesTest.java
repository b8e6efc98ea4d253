package dev.readout.query.articles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.TopicWriter;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.Rejected;
import dev.readout.schemas.wire.Topics;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleRoutesTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final String TEXT = "ASHGABAT: The two ministers met in Ashgabat\0 on Monday.";

    private final MeetingStory talks = MeetingStory.of("articles talks")
            .on("2024-07-03")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Mered Ataýew", "Minister of Trade", "TM");
    private final String cited = "article-1-" + talks.id();
    private final String french = "french-" + talks.id();
    private final String withdrawn = "withdrawn-" + talks.id();
    private final String broken = "broken-" + talks.id();

    private MeetingsTopic meetings;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        meetings = MeetingsTopic.empty(stack);
        try (var articles = new TopicWriter<>(stack, Topics.ARTICLES);
                var reports = new TopicWriter<>(stack, Topics.REPORTS);
                var rejected = new TopicWriter<>(stack, Topics.REJECTED)) {
            articles.sendRaw(broken, "no Avro".getBytes(StandardCharsets.UTF_8));
            articles.send(cited, article(cited, "an earlier text", 0));
            articles.send(cited, article(cited, TEXT, 1));
            articles.send(french, article(french, "Les deux ministres", 2));
            articles.send(withdrawn, article(withdrawn, "To be withdrawn", 3));
            articles.send(withdrawn, null);
            reports.send(cited, reading(cited, null, report()));
            reports.send(french, reading(french, "French is not read yet.", null));
            rejected.send(broken, rejected());
        }
        meetings.send(talks.recorded());
        service = RunningService.start(stack, database, "article-routes").ready();
        await().atMost(Duration.ofSeconds(30))
                .until(() -> rejected("any").contains(broken)
                        && rejected("any").contains(french)
                        && service.get("/articles/" + cited).statusCode() == 200
                        && service.get("/articles/" + withdrawn).statusCode() == 404);
    }

    @AfterAll
    void stop() {
        service.close();
        meetings.close();
    }

    @Test
    void anArticleStandsAsReceivedWithAllThatWasReadInIt() {
        JsonNode article = service.json("/articles/" + cited);
        String content = article.get("content").asString();
        assertThat(content).isEqualTo(TEXT.replace('\0', '\ufffd'));
        assertThat(article.get("receivedAt").asString()).isEqualTo("2026-01-05T12:01:00.000Z");
        JsonNode span = article.at("/reading/reports/0/spans/0");
        assertThat(content.substring(span.get("start").asInt(), span.get("end").asInt()))
                .contains("two ministers met in Ashgabat");
        assertThat(article.at("/reading/reports/0/derivation/0").asString()).isEqualTo("met in");
        assertThat(article.at("/meetings/0/meeting").asString()).isEqualTo(talks.id());
        assertThat(service.json("/articles/" + cited + "?asOf=2020-01-01T00:00:00Z")
                        .get("meetings")
                        .isEmpty())
                .isTrue();
    }

    @Test
    void whatWasRefusedIsListedWithTheReason() {
        assertThat(rejected("any")).containsSubsequence(french, broken);
        assertThat(rejected("unsupported")).contains(french).doesNotContain(broken);
        assertThat(rejected("Deserialize")).contains(broken).doesNotContain(french);
        JsonNode refusal =
                service.json("/articles?rejected=unsupported&limit=1").at("/rejected/0");
        assertThat(refusal.get("reason").asString()).isEqualTo("French is not read yet.");
    }

    @Test
    void listsAreReadPageByPage() {
        JsonNode first = service.json("/articles?limit=1");
        JsonNode second =
                service.json("/articles?limit=1&cursor=" + first.get("next").asString());
        assertThat(first.at("/articles/0/id").asString()).isEqualTo(french);
        assertThat(second.at("/articles/0/id").asString()).isEqualTo(cited);
        assertThat(second.at("/articles/0/reports").asInt()).isEqualTo(1);
        String next = service.json("/articles?rejected=any&limit=1").get("next").asString();
        assertThat(service.json("/articles?rejected=any&limit=1&cursor=" + next)
                        .at("/rejected/0/article")
                        .asString())
                .isEqualTo(broken);
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(service.get("/articles?rejected=maybe").statusCode()).isEqualTo(400);
        assertThat(service.get("/articles?cursor=xyz").statusCode()).isEqualTo(400);
        assertThat(service.get("/articles?country=TM").statusCode()).isEqualTo(400);
        assertThat(service.get("/articles/nothing").statusCode()).isEqualTo(404);
    }

    private List<String> rejected(String stage) {
        JsonNode list = service.json("/articles?limit=500&rejected=" + stage);
        return StreamSupport.stream(list.get("rejected").spliterator(), false)
                .map(each -> each.get("article").asString(""))
                .toList();
    }

    private static Article article(String id, String text, int minute) {
        return Article.newBuilder()
                .setId(id)
                .setRevision("r" + minute)
                .setContentType(ContentType.TEXT_PLAIN)
                .setContent(text)
                .setReceivedAt(NOON.plus(Duration.ofMinutes(minute)))
                .build();
    }

    private static ArticleReports reading(String id, @Nullable String unsupported, @Nullable MeetingReport report) {
        return ArticleReports.newBuilder()
                .setArticleId(id)
                .setRevision("r1")
                .setExtractor("test-1")
                .setUnsupported(unsupported)
                .setReports(report == null ? List.of() : List.of(report))
                .build();
    }

    private MeetingReport report() {
        Meeting meeting = talks.meeting();
        return MeetingReport.newBuilder()
                .setStatus(meeting.getStatus())
                .setChannel(meeting.getChannel())
                .setFocus(meeting.getFocus())
                .setDate(meeting.getDate())
                .setPlace(meeting.getPlace())
                .setParticipants(meeting.getParticipants())
                .setEvidence(meeting.getEvidence())
                .setDerivation(List.of("met in"))
                .build();
    }

    private Rejected rejected() {
        return Rejected.newBuilder()
                .setTopic(Topics.ARTICLES.name())
                .setPartition(0)
                .setOffset(7)
                .setKey(broken)
                .setStage("deserialize")
                .setReason("It is no Avro.")
                .setRejectedAt(NOON)
                .build();
    }
}
