package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.readout.ingest.IngestServer.Answer;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The description was written before the service; this holds the service to it, and it to the service. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpenApiTest {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final ObjectNode OPENAPI = openApi();

    private final IngestServer server;

    OpenApiTest(Stack stack) {
        server = IngestServer.start(stack, "READOUT_ARTICLE_MAX_BYTES=1KB");
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
    void itIsServed() {
        Answer answer = server.get("/openapi.json");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo("application/json");
        assertThat(answer.json()).isEqualTo(OPENAPI);
        assertThat(OPENAPI.get("openapi").asString()).startsWith("3.1");
    }

    @Test
    void everyPathIsRoutedAndEveryRouteDescribed() {
        var described = new ArrayList<String>();
        OPENAPI.get("paths")
                .propertyStream()
                .forEach(path -> path.getValue()
                        .propertyNames()
                        .forEach(method -> described.add(method.toUpperCase(Locale.ROOT) + " " + path.getKey())));
        assertThat(described).containsExactlyInAnyOrderElementsOf(server.routes());
    }

    static Stream<String> examples() {
        var pointers = new ArrayList<String>();
        findExamples(OPENAPI, "", pointers);
        return pointers.stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void everyExampleIsWhatItsSchemaSays(String pointer) {
        JsonNode holder = OPENAPI.at(pointer);
        String schema = pointer + "/schema";
        if (holder.has("example")) {
            assertThat(faults(schema, holder.get("example"))).isEmpty();
        }
        if (holder.has("examples")) {
            holder.get("examples")
                    .valueStream()
                    .forEach(each ->
                            assertThat(faults(schema, each.get("value"))).isEmpty());
        }
    }

    @Test
    void theExampleOfAStreamIsMadeOfArticles() {
        OPENAPI.at("/paths/~1articles/post/requestBody/content/application~1x-ndjson/example")
                .asString()
                .lines()
                .forEach(line -> assertThat(faults("/components/schemas/Article", JSON.readTree(line)))
                        .isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "application/json     | {\"content\": \"x\", \"url\": null, \"contentType\": \"\"} | 202",
                "text/plain           | x            | 202",
                "text/html            | x            | 202",
                "application/x-ndjson | {\"content\": \"x\"} | 200",
                "application/x-ndjson | bad          | 200",
                "application/json     | {}           | 400",
                "application/json     | {            | 400",
                "text/plain           | ''           | 400",
                "image/png            | x            | 415",
            })
    void everyAnswerToAnArticleIsDescribed(String type, String body, int status) {
        assertDescribed("/articles", "post", server.post(type, body), status);
    }

    @Test
    void tooLargeIsDescribed() {
        assertDescribed("/articles", "post", server.post("text/plain", "x".repeat(2000)), 413);
    }

    @Test
    void withdrawalsAreDescribed() {
        String path = "/articles/{id}";
        assertDescribed(path, "delete", server.call("DELETE", "/articles/0123456789abcdef0123456789abcdef"), 202);
        assertDescribed(path, "delete", server.call("DELETE", "/articles/1"), 400);
    }

    /** What has no path has no description either, but is a problem like any other. */
    @Test
    void otherErrorsAreProblemsToo() {
        for (Answer answer : List.of(
                server.get("/nowhere"),
                server.get("/articles"),
                server.send(HttpRequest.newBuilder(server.at("/articles/x"))))) {
            assertThat(faults("/components/schemas/Problem", answer.json())).isEmpty();
        }
    }

    private static void assertDescribed(String path, String method, Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        String response = "/paths/" + path.replace("/", "~1") + "/" + method + "/responses/" + status;
        if (OPENAPI.at(response).has("$ref")) {
            response = OPENAPI.at(response).get("$ref").asString().substring(1);
        }
        assertThat(OPENAPI.at(response).isObject()).as(response).isTrue();
        String content = response + "/content/" + answer.header("Content-Type").replace("/", "~1");
        assertThat(OPENAPI.at(content).isObject()).as(content).isTrue();
        assertThat(answer.response().body()).isNotEmpty();
        for (JsonNode each : answer.lines()) {
            assertThat(faults(content + "/schema", each)).as(each.toString()).isEmpty();
        }
        OPENAPI.at(response + "/headers").propertyStream().forEach(header -> {
            if (header.getValue().path("required").asBoolean(false)) {
                assertThat(answer.header(header.getKey())).as(header.getKey()).isNotEmpty();
            }
        });
    }

    private static List<Error> faults(String pointer, JsonNode value) {
        ObjectNode root = OPENAPI.deepCopy();
        root.put("$ref", "#" + pointer);
        Schema schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(root.toString(), InputFormat.JSON);
        return schema.validate(value.toString(), InputFormat.JSON);
    }

    private static void findExamples(JsonNode node, String pointer, List<String> pointers) {
        if (node.has("schema") && (node.has("example") || node.has("examples"))) {
            pointers.add(pointer);
        }
        node.propertyStream()
                .forEach(each -> findExamples(
                        each.getValue(),
                        pointer + "/" + each.getKey().replace("~", "~0").replace("/", "~1"),
                        pointers));
        for (int i = 0; node.isArray() && i < node.size(); i++) {
            findExamples(node.get(i), pointer + "/" + i, pointers);
        }
    }

    private static ObjectNode openApi() {
        try (InputStream in = OpenApiTest.class.getResourceAsStream("/openapi.json")) {
            return (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
