package dev.readout.query.webhook;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.ToIntFunction;

/** Somebody who is told: remembers what came, and answers as it is asked to. */
final class Receiver implements AutoCloseable {

    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;
    private volatile ToIntFunction<Received> answer = each -> 204;

    Receiver() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    /** What came, with the status that it was answered with. */
    record Received(String path, String id, String timestamp, String signature, String body, int status) {

        String meeting() {
            return body.replaceAll("(?s).*\"meetingId\":\"([0-9a-f]+)\".*", "$1");
        }

        int version() {
            return Integer.parseInt(body.replaceAll("(?s).*?\"version\":(\\d+).*", "$1"));
        }

        boolean isTaken() {
            return status == 204;
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var headers = exchange.getRequestHeaders();
            var each = new Received(
                    exchange.getRequestURI().getPath(),
                    headers.getFirst("webhook-id"),
                    headers.getFirst("webhook-timestamp"),
                    headers.getFirst("webhook-signature"),
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    0);
            int status = answer.applyAsInt(each);
            received.add(new Received(each.path(), each.id(), each.timestamp(), each.signature(), each.body(), status));
            exchange.getResponseHeaders().set("Location", "/elsewhere");
            exchange.sendResponseHeaders(status, -1);
        }
    }

    /** From now on it is answered so. */
    void answer(ToIntFunction<Received> how) {
        answer = how;
    }

    List<Received> received() {
        return List.copyOf(received);
    }

    /** What was taken, in the order in which it was. */
    List<Received> taken() {
        return received.stream().filter(Received::isTaken).toList();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
    }
}
