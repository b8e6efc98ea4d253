package dev.readout.ingest.http;

import dev.readout.ingest.article.JsonArticle;
import dev.readout.ingest.article.Refusal;
import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.ingest.http.Intake.Pending;
import java.util.concurrent.CompletableFuture;
import org.springframework.context.SmartLifecycle;
import org.springframework.core.io.buffer.DataBuffer;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.core.scheduler.Scheduler;

/**
 * A stream of articles, one JSON object per line, and its stream of receipts. A line is read when there is room for it: at most {@link #UNACKNOWLEDGED} wait for Kafka, and as
 * many receipts for their reader, so a stream of any length takes the same memory, and one that is read slowly is sent slowly.
 */
final class ArticleStream implements SmartLifecycle {

    /** Lines handed to Kafka and not yet answered, per stream. Of each only its id is held; its bytes are in the producer's buffer. */
    static final int UNACKNOWLEDGED = 256;

    /** Lines read ahead. Any of them may be as long as the limit. */
    private static final int AHEAD = 2;

    private final Intake intake;
    private final Scheduler waiting;
    private final Tally tally;
    private final int limit;
    private final Sinks.Empty<Void> ending = Sinks.empty();
    private volatile boolean running;

    /**
     * @param waiting runs what may have to wait
     * @param limit longest line, in bytes
     */
    ArticleStream(Intake intake, Scheduler waiting, Tally tally, int limit) {
        this.intake = intake;
        this.waiting = waiting;
        this.tally = tally;
        this.limit = limit;
    }

    /** A receipt for each line that is not empty, in the order of the lines, each once Kafka has stored it or it is clear that it won't. */
    Flux<Receipt> receipts(Flux<DataBuffer> body) {
        return LineSplitter.lines(body, limit)
                .onErrorComplete(RequestBody.SenderGone.class) // and with it whoever would read the receipts
                .takeUntilOther(ending.asMono())
                .publishOn(waiting, AHEAD)
                .map(this::handIn)
                .flatMapSequential(this::receipt, UNACKNOWLEDGED, 1);
    }

    @Override
    public void start() {
        running = true;
    }

    /** The service is about to end: no more lines are read, those that were read are answered, and so every stream ends in order. */
    @Override
    public void stop() {
        running = false;
        ending.tryEmitEmpty();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** After the start of the web server and so before its end, which waits for streams. */
    @Override
    public int getPhase() {
        return Integer.MAX_VALUE;
    }

    private record HandedIn(long line, CompletableFuture<Pending> outcome) {}

    private HandedIn handIn(Line line) {
        try {
            Pending pending = switch (line) {
                case Line.Whole whole -> intake.take(whole.bytes().length, () -> JsonArticle.read(whole.bytes()));
                case Line.TooLong tooLong -> throw tooLong(tooLong);
            };
            return new HandedIn(line.number(), pending.stored().thenApply(stored -> pending));
        } catch (Refusal e) {
            return new HandedIn(line.number(), CompletableFuture.failedFuture(e));
        }
    }

    private Mono<Receipt> receipt(HandedIn handedIn) {
        return Mono.fromFuture(handedIn.outcome())
                .doOnNext(stored -> tally.accepted())
                .<Receipt>map(stored -> Receipt.Accepted.of(handedIn.line(), stored))
                .onErrorResume(Refusal.class, refusal -> {
                    tally.refused(refusal.reason());
                    return Mono.just(Receipt.Refused.of(handedIn.line(), Problem.of(refusal)));
                });
    }

    private Refusal tooLong(Line.TooLong line) {
        return new Refusal(
                Reason.TOO_LARGE,
                "The line has " + line.length() + " bytes, an article may have " + limit
                        + ". Send less of it, or raise READOUT_ARTICLE_MAX_BYTES.");
    }
}
