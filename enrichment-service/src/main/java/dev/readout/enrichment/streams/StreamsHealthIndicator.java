package dev.readout.enrichment.streams;

import org.apache.kafka.streams.KafkaStreams;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.kafka.config.StreamsBuilderFactoryBean;

/** Up while the streams run; while they start, restore their stores or hand over work they are not. */
final class StreamsHealthIndicator implements HealthIndicator {

    private final Opening opening;
    private final StreamsBuilderFactoryBean factory;

    StreamsHealthIndicator(Opening opening, StreamsBuilderFactoryBean factory) {
        this.opening = opening;
        this.factory = factory;
    }

    @Override
    public Health health() {
        KafkaStreams streams = factory.getKafkaStreams();
        if (streams == null || opening.missing().isPresent()) {
            return Health.down()
                    .withDetail("reason", opening.missing().orElse("The streams are not started."))
                    .build();
        }
        KafkaStreams.State state = streams.state();
        Health.Builder health = state == KafkaStreams.State.RUNNING ? Health.up() : Health.outOfService();
        return health.withDetail("state", state.name())
                .withDetail("threads", streams.metadataForLocalThreads().size())
                .build();
    }
}
