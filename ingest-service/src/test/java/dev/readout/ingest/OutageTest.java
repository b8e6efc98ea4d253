package dev.readout.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ingest.IngestServer.Answer;
import dev.readout.localstack.Part;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What is away must come back by itself, and until then nobody is told that something was stored which was not. */
@LentStack
class OutageTest {

    private static final String QUICK = "READOUT_KAFKA_TIMEOUT=3s";

    private final Stack stack;

    OutageTest(Stack stack) {
        this.stack = stack;
    }

    @AfterEach
    void everythingIsBack() {
        stack.parts().forEach(Part::start);
    }

    @Test
    void kafkaIsAwayAtTheStart() {
        stack.kafka().stop();
        try (IngestServer server = IngestServer.start(stack, QUICK)) {
            assertThat(server.get("/actuator/health/liveness").status()).isEqualTo(200);
            assertThat(server.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertUnavailable(server.post("text/plain", "too early"));
            assertUnavailable(server.post("application/x-ndjson", "{\"content\": \"too early\"}\n"));
            assertUnavailable(server.call("DELETE", "/articles/0123456789abcdef0123456789abcdef"));

            stack.kafka().start();
            Readiness.await(server);
            assertThat(server.post("text/plain", "in time").status()).isEqualTo(202);
        }
    }

    @Test
    void theRegistryIsAwayAtTheStart() {
        stack.registry().stop();
        try (IngestServer server = IngestServer.start(stack, QUICK)) {
            Awaitility.await()
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> server.post("text/plain", "too early")
                            .response()
                            .body()
                            .contains("schema registry at"));
            assertUnavailable(server.post("text/plain", "too early"));
            assertThat(server.get("/actuator/health/readiness").status()).isEqualTo(503);

            stack.registry().start();
            Readiness.await(server);
            assertThat(server.post("text/plain", "in time").status()).isEqualTo(202);
        }
    }

    @Test
    void theRegistryIsAwayLater() {
        try (IngestServer server = IngestServer.start(stack, QUICK)) {
            Readiness.await(server);
            stack.registry().stop();
            assertThat(server.post("text/plain", "needs no registry any more").status())
                    .isEqualTo(202);
            assertThat(server.get("/actuator/health/readiness").status()).isEqualTo(200);
            assertThat(server.get("/actuator/health")
                            .json()
                            .at("/components/registry/status")
                            .asString())
                    .isEqualTo("DOWN");
        }
    }

    @Test
    void kafkaIsAwayLater() {
        try (IngestServer server = IngestServer.start(stack, QUICK)) {
            Readiness.await(server);
            stack.kafka().kill();
            assertUnavailable(server.post("text/plain", "into the void"));
            assertThat(server.get("/actuator/health/readiness").status()).isEqualTo(503);
            assertThat(server.get("/actuator/health/liveness").status()).isEqualTo(200);

            Answer stream =
                    server.post("application/x-ndjson", "{\"content\": \"void\"}\nbad\n{\"content\": \"void too\"}\n");
            List<JsonNode> receipts = stream.lines();
            assertThat(receipts.stream().map(each -> each.get("status").asInt()))
                    .as("each line has its own answer")
                    .containsExactly(503, 400, 503);

            stack.kafka().start();
            Readiness.await(server);
            String id = server.post("text/plain", "back again").json().get("id").asString();
            assertThat(ArticlesTopic.records(stack, id)).hasSize(1);
        }
    }

    private static void assertUnavailable(Answer answer) {
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.header("Retry-After")).isEqualTo("5");
        assertThat(answer.json().get("type").asString()).isEqualTo("urn:readout:problem:unavailable");
        assertThat(answer.json().get("detail").asString()).contains("again later");
    }
}
