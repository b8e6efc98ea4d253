package dev.readout.enrichment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.Rejected;
import dev.readout.schemas.wire.Topics;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, against a real Kafka and registry. */
@LentStack
class EnrichmentApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path stateDir;

    @Test
    void readsArticlesFromKafkaAndTellsOfMeetings(Stack stack) throws Exception {
        Log log = new Log(stack);
        try (ConfigurableApplicationContext service =
                SpringApplication.run(EnrichmentApplication.class, settings(stack))) {
            await().atMost(PATIENCE).until(() -> readiness(service), body -> body.contains("\"status\":\"UP\""));
            log.send(Topics.ARTICLES, "noise", "noise".getBytes(StandardCharsets.UTF_8));
            log.send(Topics.ARTICLES, "visit", article("visit"));

            MeetingEvent event = log.receive(
                            Topics.MEETINGS,
                            each -> each.getCause().getArticleId().equals("visit"),
                            list -> !list.isEmpty())
                    .getFirst();
            assertThat(requireNonNull(event.getMeeting()).getDate().getValue()).isEqualTo("2025-03-11");
            Rejected rejected = log.receive(
                            Topics.REJECTED, each -> "noise".equals(each.getKey()), list -> !list.isEmpty())
                    .getFirst();
            assertThat(rejected.getStage()).isEqualTo("deserialize");
        }
    }

    private String[] settings(Stack stack) {
        return new String[] {
            "--server.port=0",
            "--readout.enrichment.kafka=" + stack.kafka().bootstrapServers(),
            "--readout.enrichment.registry=" + stack.registry().url(),
            "--readout.enrichment.state-dir=" + stateDir
        };
    }

    private static Article article(String id) {
        return new Article(
                id,
                "1",
                null,
                null,
                "2025-03-12",
                null,
                "en",
                ContentType.TEXT_PLAIN,
                "ROME, March 12 -- French President Emmanuel Macron met with Italian Prime Minister Giorgia Meloni in Rome on Tuesday.\n",
                Instant.EPOCH);
    }

    private static String readiness(ConfigurableApplicationContext service) throws IOException, InterruptedException {
        int port = requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }
}
