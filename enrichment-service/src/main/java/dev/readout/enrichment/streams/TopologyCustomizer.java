package dev.readout.enrichment.streams;

import dev.readout.enrichment.topology.Enrichment;
import org.apache.kafka.streams.StreamsBuilder;
import org.springframework.kafka.config.KafkaStreamsInfrastructureCustomizer;

/** Hands the topology's builder to the one method that builds it. */
final class TopologyCustomizer implements KafkaStreamsInfrastructureCustomizer {

    private final Enrichment enrichment;

    TopologyCustomizer(Enrichment enrichment) {
        this.enrichment = enrichment;
    }

    @Override
    public void configureBuilder(StreamsBuilder builder) {
        enrichment.build(builder);
    }
}
