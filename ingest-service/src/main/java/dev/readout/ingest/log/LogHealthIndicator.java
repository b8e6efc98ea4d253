package dev.readout.ingest.log;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up once the topics exist and the schema of articles is registered. */
final class LogHealthIndicator implements HealthIndicator {

    private final LogOpening opening;

    LogHealthIndicator(LogOpening opening) {
        this.opening = opening;
    }

    @Override
    public Health health() {
        return opening.missing()
                .map(sentence -> Health.down().withDetail("reason", sentence).build())
                .orElseGet(() -> Health.up().build());
    }
}
