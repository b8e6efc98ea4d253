package dev.readout.query.health;

import java.time.Duration;
import org.springframework.boot.health.contributor.AbstractReactiveHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Whether questions can be answered: the views are there and can be read. */
@Component("postgres")
class PostgresHealth extends AbstractReactiveHealthIndicator {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final DatabaseClient database;

    PostgresHealth(DatabaseClient database) {
        super("PostgreSQL does not answer");
        this.database = database;
    }

    @Override
    protected Mono<Health> doHealthCheck(Health.Builder builder) {
        return database.sql("select place from feed")
                .mapValue(Long.class)
                .one()
                .timeout(PATIENCE)
                .map(events -> builder.up().withDetail("events", events).build());
    }
}
