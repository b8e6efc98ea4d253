package dev.readout.query.running;

import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.query.QueryApplication;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One instance of the service, on a free port. */
public final class RunningService implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private final Contract contract = new Contract();
    private final HttpClient client = HttpClient.newHttpClient();
    private final ConfigurableApplicationContext context;

    private RunningService(ConfigurableApplicationContext context) {
        this.context = context;
    }

    /** Starts an instance on that database; instances of the same group share the partitions. */
    public static RunningService start(Stack stack, Database database, String group) {
        return start(stack, database, group, Map.of());
    }

    /** The same with other settings, by the names of their properties, and parts of its own. */
    public static RunningService start(
            Stack stack, Database database, String group, Map<String, Object> others, Class<?>... additions) {
        Map<String, Object> settings = settings(stack, database);
        settings.putAll(others);
        settings.put("readout.query.port", 0);
        settings.put("readout.kafka.group", group);
        return new RunningService(new SpringApplicationBuilder(QueryApplication.class)
                .sources(OwnThreads.class)
                .sources(additions)
                .properties(settings)
                .run());
    }

    /** Builds the views of that database anew; returns when they are in place. */
    public static void rebuild(Stack stack, Database database) {
        new SpringApplicationBuilder(QueryApplication.class)
                .sources(OwnThreads.class)
                .profiles("rebuild")
                .properties(settings(stack, database))
                .run()
                .close();
    }

    private static Map<String, Object> settings(Stack stack, Database database) {
        Map<String, Object> settings = new HashMap<>();
        stack.environment(database)
                .forEach((name, value) ->
                        settings.put(name.toLowerCase(Locale.ROOT).replace('_', '.'), value));
        return settings;
    }

    /** A part of the service. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    /** The part of that name. */
    public <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    public URI address(String pathAndQuery) {
        String port = Objects.requireNonNull(context.getEnvironment().getProperty("local.server.port"));
        return URI.create("http://127.0.0.1:" + port + pathAndQuery);
    }

    /** The answer to a GET, which is as the contract says. */
    public HttpResponse<String> get(String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(pathAndQuery));
        request.timeout(PATIENCE.dividedBy(2));
        HttpResponse<String> answer = send((headers.length == 0 ? request : request.headers(headers)).build());
        if (!pathAndQuery.startsWith("/actuator")) {
            contract.check(answer);
        }
        return answer;
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return client.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The JSON of the answer to a GET. */
    public JsonNode json(String pathAndQuery) {
        return JsonMapper.shared().readTree(get(pathAndQuery).body());
    }

    /** Waits until the views show everything that is in the topic now. */
    public RunningService ready() {
        await().atMost(PATIENCE).until(() -> get("/actuator/health/readiness").statusCode() == 200);
        return this;
    }

    /** The answer to a request without a body, whatever the contract says. */
    public HttpResponse<String> request(String method, String path, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(path)).method(method, BodyPublishers.noBody());
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** The answer to a request with a JSON body, which is as the contract says. */
    public HttpResponse<String> send(String method, String path, String json) {
        HttpResponse<String> answer = send(HttpRequest.newBuilder(address(path))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(json))
                .build());
        contract.check(answer);
        return answer;
    }

    /** The lines of an answer as they come; closing the stream ends the connection. */
    public Stream<String> lines(String pathAndQuery, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(address(pathAndQuery));
        try {
            HttpResponse<Stream<String>> answer = client.send(
                    (headers.length == 0 ? request : request.headers(headers)).build(), BodyHandlers.ofLines());
            if (answer.statusCode() != 200) {
                throw new IllegalStateException(answer + answer.body().collect(Collectors.joining()));
            }
            return answer.body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
