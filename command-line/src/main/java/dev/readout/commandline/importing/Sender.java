package dev.readout.commandline.importing;

import dev.readout.commandline.Failure;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Posts articles to {@code POST /articles} as NDJSON. Articles go in batches, since a client of HTTP/1.1 reads no receipts while it is still sending: an endless request
 * would come to a standstill once the receipts fill the socket.
 */
final class Sender {

    private static final int BATCH_BYTES = 1_000_000;

    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    private final URI articles;
    private final Consumer<String> refusals;
    private final StringBuilder batch = new StringBuilder();
    private long accepted;
    private long refused;

    Sender(URI ingest, Consumer<String> refusals) {
        this.articles = ingest.resolve("/articles");
        this.refusals = refusals;
    }

    void send(ObjectNode article) {
        batch.append(article).append('\n');
        if (batch.length() >= BATCH_BYTES) {
            flush();
        }
    }

    /** Sends what has been collected and waits for its receipts. */
    void flush() {
        if (batch.isEmpty()) {
            return;
        }
        var request = HttpRequest.newBuilder(articles)
                .header("Content-Type", "application/x-ndjson")
                .header("Accept", "application/x-ndjson")
                .POST(HttpRequest.BodyPublishers.ofString(batch.toString(), StandardCharsets.UTF_8))
                .build();
        batch.setLength(0);
        try {
            var response = http.send(request, HttpResponse.BodyHandlers.ofLines());
            try (var receipts = response.body()) {
                if (response.statusCode() / 100 != 2) {
                    throw new Failure(
                            "Ingest answered " + response.statusCode() + ": " + String.join(" ", receipts.toList()));
                }
                receipts.filter(line -> !line.isBlank()).forEach(this::count);
            }
        } catch (IOException e) {
            throw new Failure(
                    "Ingest cannot be reached at " + articles + ": start it with ./readout up, or name it with --to.",
                    e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted; what was counted as accepted is stored.", e);
        }
    }

    private void count(String line) {
        JsonNode receipt = json.readTree(line);
        if (receipt.path("id").isString()) {
            accepted++;
        } else {
            refused++;
            refusals.accept(receipt.path("detail").asString(line));
        }
    }

    long accepted() {
        return accepted;
    }

    long refused() {
        return refused;
    }
}
