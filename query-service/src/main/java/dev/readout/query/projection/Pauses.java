package dev.readout.query.projection;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import org.apache.kafka.common.TopicPartition;

/** Partitions that rest before they are tried again: a second at first, a minute at last. Any thread. */
final class Pauses {

    private static final Duration LONGEST = Duration.ofMinutes(1);

    private final Map<TopicPartition, Integer> tries = new ConcurrentHashMap<>();
    private final Consumer<TopicPartition> stop;
    private final Consumer<TopicPartition> resume;

    /** Pauses and resumes through these. */
    Pauses(Consumer<TopicPartition> stop, Consumer<TopicPartition> resume) {
        this.stop = stop;
        this.resume = resume;
    }

    void pause(TopicPartition partition) {
        int tried = tries.merge(partition, 1, Integer::sum);
        long seconds = Math.min(LONGEST.toSeconds(), 1L << Math.min(tried - 1, 6));
        stop.accept(partition);
        CompletableFuture.delayedExecutor(seconds, TimeUnit.SECONDS).execute(() -> resume.accept(partition));
    }

    void forget(TopicPartition partition) {
        tries.remove(partition);
    }
}
