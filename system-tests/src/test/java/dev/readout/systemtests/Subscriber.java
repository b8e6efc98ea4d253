package dev.readout.systemtests;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A reader of {@code GET /events} that keeps what it gets. */
final class Subscriber implements AutoCloseable {

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpClient client = HttpClient.newHttpClient();
    private final List<String> positions = new CopyOnWriteArrayList<>();
    private final List<JsonNode> events = new CopyOnWriteArrayList<>();

    Subscriber(URI address) {
        var request = HttpRequest.newBuilder(address)
                .header("Accept", "text/event-stream")
                .build();
        var response = client.sendAsync(request, BodyHandlers.ofLines()).join();
        Thread.ofVirtual().start(() -> read(response.body()));
    }

    private void read(Stream<String> lines) {
        try (lines) {
            lines.forEach(this::line);
        } catch (RuntimeException e) {
            // The connection ends with the test, or with the server that the test kills.
        }
    }

    private void line(String line) {
        if (line.startsWith("id:")) {
            positions.add(line.substring(3).strip());
        } else if (line.startsWith("data:")) {
            events.add(JSON.readTree(line.substring(5)));
        }
    }

    List<String> positions() {
        return List.copyOf(positions);
    }

    List<JsonNode> events() {
        return List.copyOf(events);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
