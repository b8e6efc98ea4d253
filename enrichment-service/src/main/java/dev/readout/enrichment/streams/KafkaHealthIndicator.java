package dev.readout.enrichment.streams;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.kafka.clients.admin.Admin;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up while Kafka answers. */
final class KafkaHealthIndicator implements HealthIndicator {

    private static final int SECONDS = 3;

    private final EnrichmentSettings settings;
    private final Admin admin;

    KafkaHealthIndicator(EnrichmentSettings settings, Admin admin) {
        this.settings = settings;
        this.admin = admin;
    }

    @Override
    public Health health() {
        try {
            int brokers = admin.describeCluster()
                    .nodes()
                    .get(SECONDS, TimeUnit.SECONDS)
                    .size();
            return Health.up().withDetail("brokers", brokers).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return away();
        } catch (ExecutionException | TimeoutException e) {
            return away();
        }
    }

    private Health away() {
        return Health.down()
                .withDetail("reason", "Kafka at " + settings.kafka() + " does not answer.")
                .build();
    }
}
