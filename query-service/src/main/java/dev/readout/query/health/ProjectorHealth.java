package dev.readout.query.health;

import dev.readout.query.projection.Progress;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.Status;
import org.springframework.stereotype.Component;

/**
 * Whether answers are up to date. OUT_OF_SERVICE until the views have shown all of the topic once since the start; DOWN while a partition stands still at an
 * event that cannot be projected; else UP, with the number of events that are still to come.
 */
@Component("projector")
class ProjectorHealth extends AbstractHealthIndicator {

    private final Progress progress;

    ProjectorHealth(Progress progress) {
        this.progress = progress;
    }

    @Override
    protected void doHealthCheck(Health.Builder builder) {
        long lag = progress.lags().values().stream().mapToLong(Long::longValue).sum();
        builder.status(status()).withDetail("lag", lag).withDetail("lagByPartition", progress.lags());
        if (!progress.halts().isEmpty()) {
            builder.withDetail("halted", progress.halts());
        }
    }

    private Status status() {
        if (!progress.halts().isEmpty()) {
            return Status.DOWN;
        }
        return progress.isAssigned() && progress.hasCaughtUp() ? Status.UP : Status.OUT_OF_SERVICE;
    }
}
