package dev.readout.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ingest.IngestServer.Answer;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import io.netty.buffer.Unpooled;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** One article over HTTP and into the topic. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class IntakeOfOneTest {

    private final IngestServer server;
    private final Stack stack;

    IntakeOfOneTest(Stack stack) {
        this.stack = stack;
        this.server = IngestServer.start(stack, "READOUT_ARTICLE_MAX_BYTES=1MB");
    }

    @BeforeAll
    void waitUntilReady() {
        Readiness.await(server);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void jsonIsStoredAsItCame() {
        Instant before = Instant.now();
        Answer answer = server.post("application/json; charset=utf-8", """
                {"url": "https://gazette.example/as-it-came?utm_source=feed", "publisher": "Générale", "published": "2024-05-14",
                 "title": "Talks", "language": "en", "contentType": "text/html", "content": "<p>Ada Nor met Bo Sud. 🤝</p>\\n"}""");
        assertThat(answer.status()).isEqualTo(202);
        String id = answer.json().get("id").asString();
        assertThat(answer.header("Location")).isEqualTo("/articles/" + id);

        Article stored = onlyRecord(id);
        assertThat(stored.getId()).isEqualTo(id);
        assertThat(stored.getRevision()).isEqualTo(answer.json().get("revision").asString());
        assertThat(stored.getUrl()).isEqualTo("https://gazette.example/as-it-came?utm_source=feed");
        assertThat(stored.getPublisher()).isEqualTo("Générale");
        assertThat(stored.getPublished()).isEqualTo("2024-05-14");
        assertThat(stored.getTitle()).isEqualTo("Talks");
        assertThat(stored.getLanguage()).isEqualTo("en");
        assertThat(stored.getContentType()).isEqualTo(ContentType.TEXT_HTML);
        assertThat(stored.getContent()).isEqualTo("<p>Ada Nor met Bo Sud. 🤝</p>\n");
        assertThat(stored.getReceivedAt()).isBetween(before.minus(Duration.ofMillis(1)), Instant.now());
    }

    @Test
    void htmlIsStoredAsItCameWithWhatTheHeadersSay() {
        String answer = HttpClient.create() // which leaves the bytes of headers as they are
                .headers(headers -> headers.set("Content-Type", "text/html; charset=windows-1252")
                        .set("Content-Location", "https://gazette.example/by-headers")
                        .set("Content-Language", "fr")
                        .set("X-Readout-Publisher", new String("Ведомости".getBytes(UTF_8), ISO_8859_1))
                        .set("X-Readout-Published", "2024-05-14T08:30:00+02:00")
                        .set("X-Readout-Title", new String("reçu".getBytes(ISO_8859_1), ISO_8859_1)))
                .post()
                .uri(server.at("/articles").toString())
                .send(Mono.just(
                        Unpooled.wrappedBuffer("<p>Ada Nor a reçu 5 €.</p>".getBytes(Charset.forName("windows-1252")))))
                .responseSingle((response, body) -> body.asString())
                .block();

        Article stored =
                onlyRecord(JsonMapper.shared().readTree(answer).get("id").asString());
        assertThat(stored.getUrl()).isEqualTo("https://gazette.example/by-headers");
        assertThat(stored.getLanguage()).isEqualTo("fr");
        assertThat(stored.getPublisher()).isEqualTo("Ведомости");
        assertThat(stored.getPublished()).isEqualTo("2024-05-14T08:30:00+02:00");
        assertThat(stored.getTitle()).isEqualTo("reçu");
        assertThat(stored.getContentType()).isEqualTo(ContentType.TEXT_HTML);
        assertThat(stored.getContent()).isEqualTo("<p>Ada Nor a reçu 5 €.</p>");
    }

    @Test
    void textNeedsNothingButItself() {
        Answer answer = server.post("text/plain", "\uFEFFBo Sud received Ada Nor – in Oslo.");
        Article stored = onlyRecord(answer.json().get("id").asString());
        assertThat(stored.getContent())
                .as("without its byte order mark")
                .isEqualTo("Bo Sud received Ada Nor – in Oslo.");
        assertThat(stored.getContentType()).isEqualTo(ContentType.TEXT_PLAIN);
        assertThat(stored.getUrl()).isNull();
    }

    @Test
    void sentTwiceItIsTheSameArticleAndChangedItsNextRevision() {
        Answer first = article("https://gazette.example/again", "Ada Nor met Bo Sud.");
        Answer again = article("http://gazette.example:80/again#top", "Ada Nor met Bo Sud.");
        Answer changed = article("https://gazette.example/again", "Ada Nor met Bo Sud in Oslo.");
        String id = first.json().get("id").asString();
        assertThat(again.json().get("id").asString()).isEqualTo(id);
        assertThat(changed.json().get("id").asString()).isEqualTo(id);
        assertThat(ArticlesTopic.records(stack, id))
                .extracting(each -> each.value().getContent())
                .containsExactly("Ada Nor met Bo Sud.", "Ada Nor met Bo Sud.", "Ada Nor met Bo Sud in Oslo.");
        assertThat(first.json().get("revision")).isNotEqualTo(changed.json().get("revision"));
    }

    @Test
    void withdrawingLeavesATombstoneHoweverOftenItIsDone() {
        String id = article("https://gazette.example/withdrawn", "Ada Nor met Bo Sud.")
                .json()
                .get("id")
                .asString();
        for (int i = 0; i < 2; i++) {
            Answer answer = server.call("DELETE", "/articles/" + id);
            assertThat(answer.status()).isEqualTo(202);
            assertThat(answer.json().get("id").asString()).isEqualTo(id);
        }
        List<ConsumerRecord<String, Article>> records = ArticlesTopic.records(stack, id);
        assertThat(records).hasSize(3);
        assertThat(records.get(0).value()).isNotNull();
        assertThat(records.get(1).value()).isNull();
        assertThat(records.get(2).value()).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "0123456789ABCDEF0123456789ABCDEF", "0123456789abcdef0123456789abcdef0"})
    void whatIsNoIdIsNotWithdrawn(String id) {
        assertProblem(server.call("DELETE", "/articles/" + id), 400, "malformed", "32 lower-case hexadecimal digits");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json                | {                                  | 400 | malformed        | no well-formed JSON",
                "application/json                | ''                                 | 400 | malformed        | JSON object",
                "application/json                | {\"contents\": \"x\"}              | 400 | invalid          | see errors",
                "application/json                | {\"content\": \"x\", \"url\": \"/a\"} | 400 | invalid       | url must be an absolute http",
                "text/plain                      | ''                                 | 400 | invalid          | body is missing or blank",
                "text/plain; charset=utf-16      | x                                  | 400 | malformed        | UTF-16",
                "text/plain; charset=klingon     | x                                  | 415 | unsupported-type | klingon",
                "text                            | x                                  | 415 | unsupported-type | Content-Type",
                "application/pdf                 | x                                  | 415 | unsupported-type | application/x-ndjson",
                "''                              | x                                  | 415 | unsupported-type | no Content-Type",
            })
    void whatCannotBeTakenIsToldWhyAndNotStored(String type, String body, int status, String problem, String detail) {
        long before = ArticlesTopic.count(stack);
        assertProblem(server.post(type, body), status, problem, detail);
        assertThat(ArticlesTopic.count(stack)).isEqualTo(before);
    }

    @Test
    void aBadHeaderIsToldByItsName() {
        Answer answer = server.post("text/plain", "x", "Content-Location", "/talks", "X-Readout-Published", "July");
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.json()
                        .get("errors")
                        .valueStream()
                        .map(each -> each.get("field").asString()))
                .containsExactlyInAnyOrder("Content-Location", "X-Readout-Published");
    }

    @Test
    void compressedBodiesAreNotTaken() {
        assertProblem(
                server.post("text/plain", "x", "Content-Encoding", "gzip"), 415, "unsupported-type", "uncompressed");
    }

    @Test
    void theLimitIsTheLimit() {
        byte[] limit = "x".repeat(1024 * 1024).getBytes(UTF_8);
        byte[] more = "x".repeat(1024 * 1024 + 1).getBytes(UTF_8);
        assertThat(server.post("text/plain", limit).status()).isEqualTo(202);
        assertProblem(server.post("text/plain", more), 413, "too-large", "READOUT_ARTICLE_MAX_BYTES");
    }

    @Test
    void theLimitHoldsForBodiesThatDoNotSayHowLongTheyAre() {
        byte[] more = "x".repeat(1024 * 1024 + 1).getBytes(UTF_8);
        Answer answer = server.send(HttpRequest.newBuilder(server.at("/articles"))
                .header("Content-Type", "text/plain")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(more))));
        assertProblem(answer, 413, "too-large", "READOUT_ARTICLE_MAX_BYTES");
    }

    @Test
    void theLargestArticleInTheWorstCharacterSetFitsInARecord() {
        byte[] euros = new byte[1024 * 1024];
        Arrays.fill(euros, (byte) 0x80); // in UTF-8 each takes three bytes
        Answer answer = server.post("text/plain; charset=windows-1252", euros);
        assertThat(onlyRecord(answer.json().get("id").asString()).getContent()).hasSize(1024 * 1024);
    }

    /** All on one connection: whatever is refused must leave it good for the next request. */
    @ParameterizedTest
    @CsvSource({"text/plain, Ada Nor met Bo Sud", "application/json, '{\"content\": \"Ada Nor met Bo Sud\"'"})
    void whatIsBrokenOffMidwayIsNotStored(String type, String half) throws IOException {
        long before = ArticlesTopic.count(stack);
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), server.port())) {
            String head =
                    "POST /articles HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nContent-Length: ";
            socket.getOutputStream().write((head + 2 * half.length() + "\r\n\r\n" + half).getBytes(ISO_8859_1));
            socket.shutdownOutput();
            assertThat(new String(socket.getInputStream().readAllBytes(), ISO_8859_1))
                    .doesNotContain("202");
        }

        assertThat(server.post("text/plain", "Sent whole after " + type).status())
                .isEqualTo(202);
        assertThat(ArticlesTopic.count(stack)).isEqualTo(before + 1);
    }

    @Test
    void afterARefusalTheConnectionGoesOn() {
        byte[] threeMegabytes = "x".repeat(3 * 1024 * 1024).getBytes(UTF_8);
        assertThat(server.post("text/plain", threeMegabytes).status()).isEqualTo(413);
        assertThat(server.post("application/pdf", threeMegabytes).status()).isEqualTo(415);
        assertThat(server.send(HttpRequest.newBuilder(server.at("/nowhere"))
                                .POST(HttpRequest.BodyPublishers.ofByteArray(threeMegabytes)))
                        .status())
                .isEqualTo(404);
        assertThat(server.post("text/plain", "after three refusals").status()).isEqualTo(202);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /articles,     405, method-not-allowed, POST",
        "PUT,    /articles,     405, method-not-allowed, POST",
        "POST,   /articles/x,   405, method-not-allowed, DELETE",
        "DELETE, /openapi.json, 405, method-not-allowed, GET",
        "GET,    /,             404, not-found,          ''",
        "GET,    /article,      404, not-found,          ''",
        "GET,    /articles/x/y, 404, not-found,          ''",
    })
    void whatIsNotThereIsToldWhatIs(String method, String path, int status, String problem, String allow) {
        Answer answer = server.call(method, path);
        assertProblem(answer, status, problem, status == 404 ? "/openapi.json" : allow);
        assertThat(answer.header("Allow")).isEqualTo(allow);
    }

    @Test
    void optionsSayWhatCanBeDone() {
        Answer answer = server.call("OPTIONS", "/articles");
        assertThat(answer.status()).isEqualTo(204);
        assertThat(answer.header("Allow")).isEqualTo("POST");
    }

    @Test
    void whatIsTakenAndRefusedIsCounted() {
        double accepted = metric("readout_articles_accepted_total");
        double invalid = metric("readout_articles_rejected_total{reason=\"invalid\"}");
        double withdrawn = metric("readout_articles_withdrawn_total");
        article("https://gazette.example/counted", "Ada Nor met Bo Sud.");
        server.post("application/json", "{}");
        server.call("DELETE", "/articles/0123456789abcdef0123456789abcdef");
        assertThat(metric("readout_articles_accepted_total")).isEqualTo(accepted + 1);
        assertThat(metric("readout_articles_rejected_total{reason=\"invalid\"}"))
                .isEqualTo(invalid + 1);
        assertThat(metric("readout_articles_withdrawn_total")).isEqualTo(withdrawn + 1);
    }

    private Answer article(String url, String content) {
        return server.post("application/json", "{\"url\": \"" + url + "\", \"content\": \"" + content + "\"}");
    }

    private Article onlyRecord(String id) {
        List<ConsumerRecord<String, Article>> records = ArticlesTopic.records(stack, id);
        assertThat(records).hasSize(1);
        return records.getFirst().value();
    }

    private double metric(String name) {
        return server.get("/actuator/prometheus")
                .response()
                .body()
                .lines()
                .filter(line -> line.startsWith(name + " "))
                .mapToDouble(line -> Double.parseDouble(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    private static void assertProblem(Answer answer, int status, String problem, String detail) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header("Content-Type")).isEqualTo("application/problem+json");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:readout:problem:" + problem);
        assertThat(answer.json().get("status").asInt()).isEqualTo(status);
        assertThat(answer.json().get("title").asString()).isNotBlank();
        assertThat(answer.json().get("detail").asString()).contains(detail).endsWith(".");
    }
}
