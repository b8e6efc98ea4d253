package dev.readout.ingest;

import dev.readout.localstack.Stack;
import io.netty.buffer.ByteBuf;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.reactive.function.server.RouterFunction;
import reactor.core.publisher.Flux;
import reactor.netty.ByteBufFlux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service on a free port, and a client of it. */
public final class IngestServer implements AutoCloseable {

    private static final JsonMapper JSON = JsonMapper.shared();

    private final ConfigurableApplicationContext context;
    private final HttpClient client = HttpClient.newHttpClient();

    private IngestServer(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts it on that stack. */
    public static IngestServer start(Stack stack, String... settings) {
        var arguments = new ArrayList<>(List.of(
                "--READOUT_INGEST_PORT=0",
                "--READOUT_KAFKA_BOOTSTRAP=" + stack.kafka().bootstrapServers(),
                "--READOUT_REGISTRY_URL=" + stack.registry().url()));
        for (String setting : settings) {
            arguments.add("--" + setting);
        }
        return new IngestServer(IngestApplication.start(arguments.toArray(String[]::new)));
    }

    public int port() {
        return Integer.parseInt(Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port")));
    }

    public URI at(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    /** Every method and path that is routed to something other than a refusal, such as {@code POST /articles}. */
    public List<String> routes() {
        var routes = new ArrayList<String>();
        context.getBean(RouterFunction.class).accept(new RouteList(routes));
        return routes;
    }

    /** What it makes of a body of that type; headers are names and values in turn. */
    public Answer post(String type, byte[] body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at("/articles")).POST(HttpRequest.BodyPublishers.ofByteArray(body));
        if (!type.isEmpty()) {
            request.header("Content-Type", type);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request);
    }

    public Answer post(String type, String body, String... headers) {
        return post(type, body.getBytes(StandardCharsets.UTF_8), headers);
    }

    /** The receipts, as they come, of lines that are sent as they come. */
    public ByteBufFlux stream(Flux<ByteBuf> lines) {
        return reactor.netty.http.client.HttpClient.create()
                .headers(headers -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/x-ndjson"))
                .post()
                .uri(at("/articles").toString())
                .send(lines)
                .responseContent();
    }

    public Answer get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    public Answer call(String method, String path) {
        return send(HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody()));
    }

    public Answer send(HttpRequest.Builder request) {
        try {
            return new Answer(client.send(request.build(), HttpResponse.BodyHandlers.ofString()));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** An answer over HTTP. */
    public record Answer(HttpResponse<String> response) {

        public int status() {
            return response.statusCode();
        }

        public String header(String name) {
            return response.headers().firstValue(name).orElse("");
        }

        public JsonNode json() {
            return JSON.readTree(response.body());
        }

        /** One JSON per line. */
        public List<JsonNode> lines() {
            return response.body().lines().map(JSON::readTree).toList();
        }
    }

    @Override
    public void close() {
        context.close();
        client.close();
    }
}
