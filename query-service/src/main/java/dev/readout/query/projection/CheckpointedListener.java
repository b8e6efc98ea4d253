package dev.readout.query.projection;

import dev.readout.query.settings.StreamSettings;
import java.time.Duration;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** Consumers whose offsets are kept in PostgreSQL and never committed to Kafka; a batch that fails is tried until it works. */
public final class CheckpointedListener {

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private CheckpointedListener() {}

    /**
     * A container that reads those topics; what to do with the records and where to begin is its caller's.
     *
     * @param largestBatch how many records are given at once, at most
     */
    public static KafkaMessageListenerContainer<String, byte[]> of(
            StreamSettings settings, String group, int largestBatch, String... topics) {
        var properties = new ContainerProperties(topics);
        properties.setGroupId(group);
        properties.setAckMode(AckMode.MANUAL);
        properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
        properties.setMissingTopicsFatal(false);
        var factory = new DefaultKafkaConsumerFactory<String, byte[]>(consumerSettings(settings, largestBatch));
        var container = new KafkaMessageListenerContainer<>(factory, properties);
        var untilItWorks = new ExponentialBackOff(SHORTEST_PAUSE.toMillis(), 2);
        untilItWorks.setMaxInterval(LONGEST_PAUSE.toMillis());
        container.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks));
        return container;
    }

    private static Map<String, Object> consumerSettings(StreamSettings settings, int largestBatch) {
        return Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                settings.kafka().bootstrap(),
                ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG,
                StringDeserializer.class,
                ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG,
                ByteArrayDeserializer.class,
                ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
                false,
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG,
                false,
                ConsumerConfig.METADATA_MAX_AGE_CONFIG,
                5_000,
                ConsumerConfig.MAX_POLL_RECORDS_CONFIG,
                largestBatch);
    }
}
