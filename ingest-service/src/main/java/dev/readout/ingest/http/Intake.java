package dev.readout.ingest.http;

import dev.readout.ingest.article.Refusal;
import dev.readout.ingest.article.Refusal.Reason;
import dev.readout.ingest.article.Submission;
import dev.readout.ingest.log.ArticleLog;
import dev.readout.schemas.Article;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Where articles pass from their senders into the log. An article that is read, encoded and handed to Kafka takes several times its own size, so only a share of the heap is
 * let in at once and the rest waits: that, and the producer's buffer behind it, is all the memory that articles get, however many senders there are.
 */
final class Intake {

    private static final int KILOBYTE = 1024;
    private static final int SHARE_OF_HEAP = 24;
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(30);

    private final ArticleLog log;
    private final InstantSource clock;
    private final int kilobytes;
    private final Semaphore room;

    Intake(ArticleLog log, InstantSource clock, long heapBytes) {
        this.log = log;
        this.clock = clock;
        this.kilobytes = Math.toIntExact(Math.max(1, heapBytes / SHARE_OF_HEAP / KILOBYTE));
        this.room = new Semaphore(kilobytes, true);
    }

    /** An article that was handed to Kafka. */
    record Pending(String id, String revision, CompletableFuture<Void> stored) {}

    /**
     * Reads an article and hands it to Kafka. Waits while there is no room: call it on a thread that may.
     *
     * @param bytes size of what is to be read
     * @throws Refusal if it cannot be read or there is no room for long
     */
    Pending take(int bytes, Supplier<Submission> reading) {
        int share = Math.min(kilobytes, bytes / KILOBYTE + 1);
        enter(share);
        try {
            Article article = reading.get().received(clock.instant());
            return new Pending(article.getId(), article.getRevision(), log.append(article));
        } finally {
            room.release(share);
        }
    }

    private void enter(int share) {
        try {
            if (room.tryAcquire(share, LONGEST_WAIT.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        throw new Refusal(Reason.UNAVAILABLE, "Too much is being taken in at once. Send it again later.");
    }
}
