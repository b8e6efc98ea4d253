package dev.readout.query.projection;

import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.ContainerProperties.AckMode;
import org.springframework.kafka.listener.ContainerProperties.AssignmentCommitOption;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.util.backoff.ExponentialBackOff;

/** The projector on its consumer. Offsets are kept in PostgreSQL and never committed to Kafka. */
@Configuration(proxyBeanMethods = false)
class ProjectorContainer {

    private static final int LARGEST_BATCH = 2000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final AtomicReference<Projector> projector = new AtomicReference<>();

    @Bean
    KafkaMessageListenerContainer<String, byte[]> projectorListener(
            StreamSettings settings, Projection projection, Checkpoint checkpoint, Progress progress) {
        var factory = new DefaultKafkaConsumerFactory<String, byte[]>(consumerSettings(settings));
        var container = new KafkaMessageListenerContainer<>(factory, new ContainerProperties(Topics.MEETINGS.name()));
        var pauses = new Pauses(container::pausePartition, container::resumePartition);
        var listener = new Projector(projection, settings.wireFormat().deserializer(Topics.MEETINGS), progress, pauses);
        projector.set(listener);
        ContainerProperties properties = container.getContainerProperties();
        properties.setGroupId(settings.kafka().group());
        properties.setMessageListener(listener);
        properties.setConsumerRebalanceListener(new Assignments(checkpoint, listener, progress, pauses));
        properties.setAckMode(AckMode.MANUAL);
        properties.setAssignmentCommitOption(AssignmentCommitOption.NEVER);
        properties.setIdleEventInterval(BETWEEN_LOOKS.toMillis());
        properties.setPollTimeout(BETWEEN_LOOKS.toMillis());
        properties.setMissingTopicsFatal(false);
        container.setCommonErrorHandler(new DefaultErrorHandler(untilItWorks()));
        container.setBeanName("projector");
        return container;
    }

    private static ExponentialBackOff untilItWorks() {
        var backOff = new ExponentialBackOff(500, 2);
        backOff.setMaxInterval(10_000);
        return backOff;
    }

    private static Map<String, Object> consumerSettings(StreamSettings settings) {
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
                LARGEST_BATCH);
    }

    /** Nothing comes: the place to see that nothing is left. Called on the consumer's thread. */
    @EventListener
    void idle(ListenerContainerIdleEvent event) {
        Projector listener = projector.get();
        if (listener != null) {
            listener.measure(event.getConsumer());
        }
    }
}
