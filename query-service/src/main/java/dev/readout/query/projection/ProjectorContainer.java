package dev.readout.query.projection;

import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topics;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.kafka.event.ListenerContainerIdleEvent;
import org.springframework.kafka.listener.ContainerProperties;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;

/** The projector of the meetings on its consumer. */
@Configuration(proxyBeanMethods = false)
class ProjectorContainer {

    private static final int LARGEST_BATCH = 2000;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final AtomicReference<Projector> projector = new AtomicReference<>();

    @Bean
    KafkaMessageListenerContainer<String, byte[]> projectorListener(
            StreamSettings settings, Projection projection, Checkpoint checkpoint, Progress progress) {
        var container =
                CheckpointedListener.of(settings, settings.kafka().group(), LARGEST_BATCH, Topics.MEETINGS.name());
        var pauses = new Pauses(container::pausePartition, container::resumePartition);
        var listener = new Projector(projection, settings.wireFormat().deserializer(Topics.MEETINGS), progress, pauses);
        projector.set(listener);
        ContainerProperties properties = container.getContainerProperties();
        properties.setMessageListener(listener);
        properties.setConsumerRebalanceListener(new Assignments(checkpoint, listener, progress, pauses));
        properties.setIdleEventInterval(BETWEEN_LOOKS.toMillis());
        properties.setPollTimeout(BETWEEN_LOOKS.toMillis());
        container.setBeanName("projector");
        return container;
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
