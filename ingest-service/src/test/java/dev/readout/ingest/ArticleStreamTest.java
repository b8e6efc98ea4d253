package dev.readout.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.ingest.IngestServer.Answer;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.reactivestreams.Subscription;
import reactor.core.publisher.BaseSubscriber;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;
import reactor.netty.ByteBufFlux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Streams of articles and their receipts. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ArticleStreamTest {

    private static final String NDJSON = "application/x-ndjson";
    private static final int MEGABYTE = 1024 * 1024;

    private final Stack stack;
    private final IngestServer server;

    ArticleStreamTest(Stack stack) {
        this.stack = stack;
        this.server = IngestServer.start(stack, "READOUT_ARTICLE_MAX_BYTES=100KB");
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
    void everyLineIsAnsweredInOrderAndABadOneStopsNothing() {
        String body = String.join(
                "\n",
                "{\"content\": \"first\"}",
                "{\"content\": }",
                "",
                "{\"content\": \"x\", \"urll\": \"https://gazette.example/\"}",
                "{\"content\": \"" + "x".repeat(200 * 1024) + "\"}",
                "not json at all \r",
                "{\"content\": \"seventh\"}\r",
                "   ",
                "{\"content\": \"last\"}");
        Answer answer = server.post(NDJSON, body);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).isEqualTo(NDJSON);
        assertThat(answer.lines().stream().map(ArticleStreamTest::shown))
                .containsExactly(
                        "1 202",
                        "2 400 malformed",
                        "4 400 invalid",
                        "5 413 too-large",
                        "6 400 malformed",
                        "7 202",
                        "9 202");
        String id = answer.lines().getFirst().get("id").asString();
        assertThat(ArticlesTopic.records(stack, id)).hasSize(1);
        assertThat(answer.lines().getFirst().get("location").asString()).isEqualTo("/articles/" + id);
        assertThat(answer.lines().get(2).get("errors").get(0).get("field").asString())
                .isEqualTo("urll");
    }

    @Test
    void anEmptyStreamHasNoReceipts() {
        Answer answer = server.post(NDJSON, "\n\n");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void manyArticlesKeepTheirOrder() {
        String body = IntStream.rangeClosed(1, 5000)
                .mapToObj(i -> i % 7 == 0 ? "bad" : "{\"content\": \"article " + i + " " + "x".repeat(i % 300) + "\"}")
                .collect(Collectors.joining("\n"));
        List<JsonNode> receipts = server.post(NDJSON, body).lines();
        assertThat(receipts).hasSize(5000);
        assertThat(receipts.stream().map(each -> each.get("line").asInt()))
                .isEqualTo(IntStream.rangeClosed(1, 5000).boxed().toList());
        assertThat(receipts)
                .allSatisfy(each -> assertThat(each.get("status").asInt())
                        .isEqualTo(each.get("line").asInt() % 7 == 0 ? 400 : 202));
    }

    @Test
    void aReceiptComesWhenItsArticleIsStoredAndNotWhenTheStreamEnds() throws InterruptedException {
        Sinks.Many<ByteBuf> lines = Sinks.many().unicast().onBackpressureBuffer();
        BlockingQueue<String> receipts = new LinkedBlockingQueue<>();
        var exchange =
                post(lines.asFlux()).asString().subscribe(part -> part.lines().forEach(receipts::add));
        for (int i = 1; i <= 3; i++) {
            lines.tryEmitNext(Unpooled.wrappedBuffer(("{\"content\": \"step by step " + i + "\"}\n").getBytes(UTF_8)))
                    .orThrow();
            String receipt = receipts.poll(20, TimeUnit.SECONDS);
            assertThat(receipt).isNotNull().contains("\"line\":" + i);
            String id = JsonMapper.shared().readTree(receipt).get("id").asString();
            assertThat(ArticlesTopic.records(stack, id)).hasSize(1);
        }
        exchange.dispose();
    }

    /** What keeps a stream of any length from filling the memory: it is read no faster than its receipts are. */
    @Test
    void aSenderWhoReadsNoReceiptsIsStopped() {
        var sent = new AtomicLong();
        byte[] line = ("{\"content\": \"" + "x".repeat(300) + "\"}\n").getBytes(UTF_8);
        Flux<ByteBuf> endless = Flux.<ByteBuf, Integer>generate(() -> 0, (i, sink) -> {
            sent.addAndGet(line.length);
            sink.next(Unpooled.wrappedBuffer(line));
            return i + 1;
        });
        var reader = new BaseSubscriber<ByteBuf>() {
            @Override
            protected void hookOnSubscribe(Subscription subscription) {
                // asks for nothing
            }
        };
        post(endless).subscribe(reader);
        AtomicLong before = new AtomicLong(-1);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofSeconds(3))
                .until(() -> sent.get() > 0 && before.getAndSet(sent.get()) == sent.get());
        assertThat(sent.get()).isLessThan(64L * MEGABYTE);
        reader.cancel();
    }

    @Test
    void anAbortedStreamLeavesTheServiceWell() {
        Flux<ByteBuf> aborted = Flux.concat(
                Flux.just(Unpooled.wrappedBuffer("{\"content\": \"half an arti".getBytes(UTF_8))),
                Flux.error(new IllegalStateException("the sender has stumbled")));
        post(aborted).asString().onErrorComplete().blockLast(Duration.ofSeconds(20));
        assertThat(server.post("text/plain", "after the abort").status()).isEqualTo(202);
    }

    private ByteBufFlux post(Flux<ByteBuf> body) {
        return server.stream(body);
    }

    private static String shown(JsonNode receipt) {
        String type = receipt.has("type") ? receipt.get("type").asString().replaceFirst(".*:", " ") : "";
        return receipt.get("line").asInt() + " " + receipt.get("status").asInt() + type;
    }
}
