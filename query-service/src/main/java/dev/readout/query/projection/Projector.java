package dev.readout.query.projection;

import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.wire.Topics;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchConsumerAwareMessageListener;

/**
 * Reads the topic from where the database says, and projects it batch by batch. A partition whose next event cannot be projected stands still, is tried again
 * now and then, and is never read past that event; the others go on. Lives on the consumer's one thread.
 */
class Projector implements BatchConsumerAwareMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(Projector.class);

    private final Projection projection;
    private final Deserializer<MeetingEvent> deserializer;
    private final Progress progress;
    private final Pauses pauses;
    private final Map<Integer, Long> position = new HashMap<>();

    Projector(Projection projection, Deserializer<MeetingEvent> deserializer, Progress progress, Pauses pauses) {
        this.projection = projection;
        this.deserializer = deserializer;
        this.progress = progress;
        this.pauses = pauses;
    }

    /** Starts over at these offsets. */
    void startAt(Map<Integer, Long> offsets) {
        position.clear();
        position.putAll(offsets);
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records, @Nullable Consumer<?, ?> consumer) {
        project(records, Objects.requireNonNull(consumer));
    }

    private void project(List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        Set<Integer> partitions =
                records.stream().map(ConsumerRecord::partition).collect(Collectors.toUnmodifiableSet());
        Reading reading = Reading.of(records, deserializer);
        Projection.Outcome outcome = projection.project(reading, position);
        for (int partition : partitions) {
            Poison poison = outcome.poisons().get(partition);
            long next = outcome.next().getOrDefault(partition, 0L);
            position.put(partition, next);
            if (poison != null) {
                halt(poison, consumer);
            } else {
                goOn(partition, next, records, consumer);
            }
        }
        measure(consumer);
    }

    private void halt(Poison poison, Consumer<?, ?> consumer) {
        TopicPartition partition = topicPartition(poison.partition());
        LOG.error(
                "Projection of {} has stopped at offset {}: {} It will be tried again; to go on, deploy a version that understands the event.",
                partition,
                poison.offset(),
                poison.reason());
        progress.halted(poison.partition(), "at offset " + poison.offset() + ": " + poison.reason());
        consumer.seek(partition, poison.offset());
        pauses.pause(partition);
    }

    private void goOn(int partition, long next, List<ConsumerRecord<String, byte[]>> records, Consumer<?, ?> consumer) {
        progress.running(partition);
        pauses.forget(topicPartition(partition));
        long read = records.stream()
                .filter(each -> each.partition() == partition)
                .mapToLong(ConsumerRecord::offset)
                .max()
                .orElse(next);
        if (next != read + 1) {
            LOG.warn(
                    "The database stands at offset {} of partition {}, not at {}: reading from there.",
                    next,
                    partition,
                    read + 1);
            consumer.seek(topicPartition(partition), next);
        }
    }

    /** Looks how much of the topic is still to be projected. */
    void measure(Consumer<?, ?> consumer) {
        Set<TopicPartition> assignment = consumer.assignment();
        assignment.forEach(each -> progress.lag(each.partition(), consumer.currentLag(each)));
        progress.measured(assignment.stream().map(TopicPartition::partition).collect(Collectors.toSet()));
    }

    static TopicPartition topicPartition(int partition) {
        return new TopicPartition(Topics.MEETINGS.name(), partition);
    }
}
