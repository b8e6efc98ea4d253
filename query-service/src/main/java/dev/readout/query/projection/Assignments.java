package dev.readout.query.projection;

import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.retry.RetryException;
import org.springframework.core.retry.RetryPolicy;
import org.springframework.core.retry.RetryTemplate;
import org.springframework.kafka.listener.ConsumerAwareRebalanceListener;

/** On getting partitions: goes to the offsets of the database, which alone says how far the views have read. */
class Assignments implements ConsumerAwareRebalanceListener {

    private static final Logger LOG = LoggerFactory.getLogger(Assignments.class);
    /** Shorter than Kafka's five minutes, after which it takes the partitions away. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    private final Checkpoint checkpoint;
    private final Projector projector;
    private final Progress progress;
    private final Pauses pauses;
    private final RetryTemplate retry = new RetryTemplate(RetryPolicy.builder()
            .maxRetries(Long.MAX_VALUE)
            .delay(Duration.ofSeconds(1))
            .timeout(PATIENCE)
            .build());

    Assignments(Checkpoint checkpoint, Projector projector, Progress progress, Pauses pauses) {
        this.checkpoint = checkpoint;
        this.projector = projector;
        this.progress = progress;
        this.pauses = pauses;
    }

    @Override
    public void onPartitionsAssigned(Consumer<?, ?> consumer, Collection<TopicPartition> added) {
        Set<TopicPartition> assignment = consumer.assignment();
        Map<Integer, Long> next = new TreeMap<>(next());
        assignment.forEach(each -> next.putIfAbsent(each.partition(), 0L));
        projector.startAt(next);
        progress.assigned(assignment.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
        Map<TopicPartition, Long> ends = consumer.endOffsets(assignment);
        assignment.forEach(
                each -> start(each, next.getOrDefault(each.partition(), 0L), ends.getOrDefault(each, 0L), consumer));
        LOG.info("Projecting {} from {}.", assignment, next);
    }

    private void start(TopicPartition partition, long next, long end, Consumer<?, ?> consumer) {
        consumer.seek(partition, next);
        if (next > end) {
            String reason =
                    "The views have read " + partition + " up to offset " + next + ", but the topic ends at " + end
                            + ": it is another topic than the one they were built from. Delete the views' schema and start again.";
            LOG.error(reason);
            progress.halted(partition.partition(), reason);
            pauses.pause(partition);
        }
    }

    private Map<Integer, Long> next() {
        try {
            return retry.execute(checkpoint::next);
        } catch (RetryException e) {
            throw new IllegalStateException("PostgreSQL does not say where the views stand.", e);
        }
    }
}
