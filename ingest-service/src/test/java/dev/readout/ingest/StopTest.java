package dev.readout.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Sinks;

/** A class of its own: Reactor Netty's threads belong to all servers of a JVM, and the first that stops ends them. */
@LentStack
class StopTest {

    /** What was read is answered, what was not has no receipt: its sender knows where to go on. */
    @Test
    void aServiceThatStopsEndsItsStreamsInOrder(Stack stack) throws InterruptedException {
        Sinks.Many<ByteBuf> lines = Sinks.many().unicast().onBackpressureBuffer();
        BlockingQueue<String> receipts = new LinkedBlockingQueue<>();
        var ended = new CompletableFuture<Void>();
        try (IngestServer server = IngestServer.start(stack)) {
            Readiness.await(server);
            server.stream(lines.asFlux())
                    .asString()
                    .doOnNext(receipts::add)
                    .then()
                    .subscribe(nothing -> {}, ended::completeExceptionally, () -> ended.complete(null));
            lines.tryEmitNext(Unpooled.wrappedBuffer("{\"content\": \"the last\"}\n".getBytes(UTF_8)))
                    .orThrow();
            assertThat(receipts.poll(20, TimeUnit.SECONDS)).contains("\"status\":202");
        }
        assertThat(ended).succeedsWithin(Duration.ofSeconds(20));
    }
}
