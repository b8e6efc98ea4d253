package dev.readout.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.handler.codec.http.HttpHeaderNames;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;

/** A stream of any length in a heap that holds a fraction of it. */
@LentStack
class LongStreamTest {

    private static final int MEGABYTE = 1024 * 1024;
    private static final int HEAP_MEGABYTES = 96;
    private static final int STREAM_MEGABYTES = 240;

    @Test
    void aStreamLargerThanTheHeapAndArticlesOfTheLargestSize(Stack stack, @TempDir Path directory)
            throws IOException, InterruptedException {
        int port = freePort();
        Path output = directory.resolve("output");
        Process service = start(stack, port, output);
        try {
            HttpClient client = HttpClient.create().baseUrl("http://127.0.0.1:" + port);
            Awaitility.await().atMost(Duration.ofMinutes(2)).until(() -> isReady(client) || !service.isAlive());

            byte[] line = line(256 * 1024);
            byte[] largest = line(5 * MEGABYTE - 64);
            long small = STREAM_MEGABYTES * 4L;
            long stored = post(client, Flux.concat(repeat(line, small), repeat(largest, 10)));

            assertThat(stored).as(() -> read(output)).isEqualTo(small + 10);
            assertThat(service.isAlive()).isTrue();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static Process start(Stack stack, int port, Path output) throws IOException {
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        IngestApplication.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(output.toFile()));
        builder.environment().put("READOUT_INGEST_PORT", "" + port);
        builder.environment().put("READOUT_KAFKA_BOOTSTRAP", stack.kafka().bootstrapServers());
        builder.environment().put("READOUT_REGISTRY_URL", stack.registry().url().toString());
        builder.environment().put("READOUT_KAFKA_TIMEOUT", "60s");
        return builder.start();
    }

    private static boolean isReady(HttpClient client) {
        return Boolean.TRUE.equals(client.get()
                .uri("/actuator/health/readiness")
                .response()
                .map(response -> response.status().code() == 200)
                .onErrorReturn(false)
                .block());
    }

    /** How many receipts say that an article was stored. */
    private static long post(HttpClient client, Flux<ByteBuf> body) {
        Mono<Long> stored = client.headers(headers -> headers.set(HttpHeaderNames.CONTENT_TYPE, "application/x-ndjson"))
                .post()
                .uri("/articles")
                .send(body)
                .responseContent()
                .asString()
                .concatMapIterable(part -> part.codePoints().boxed().toList())
                .filter(character -> character == '}')
                .count();
        return Objects.requireNonNull(stored.block(Duration.ofMinutes(8)));
    }

    private static Flux<ByteBuf> repeat(byte[] line, long times) {
        return Mono.fromSupplier(() -> Unpooled.wrappedBuffer(line)).repeat(times - 1);
    }

    private static byte[] line(int bytes) {
        String start = "{\"content\": \"";
        String end = "\"}\n";
        String words = "Ada Nor met Bo Sud in Oslo. ".repeat(bytes / 28 + 1);
        return (start + words.substring(0, bytes - start.length() - end.length()) + end).getBytes(UTF_8);
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return e.toString();
        }
    }
}
