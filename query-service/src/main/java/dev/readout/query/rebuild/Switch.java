package dev.readout.query.rebuild;

import dev.readout.query.settings.PostgresSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.kafka.listener.KafkaMessageListenerContainer;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Puts the new views in the place of the old: schemas change their names in one transaction. It holds the row of the old {@code feed} that every batch of meetings locks and what every batch of articles shares,
 * so no batch is half in the one and half in the other; who waits for it sees afterwards that the views are others. Questions are single statements and see the ones or
 * the others.
 */
@Component
@Profile("rebuild")
class Switch {

    private static final Logger LOG = LoggerFactory.getLogger(Switch.class);
    private static final Duration PAUSE = Duration.ofMillis(100);
    /** So long the projectors of the old views may be held up. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final int TRIES = 20;

    private final JdbcTemplate jdbc;
    private final TransactionTemplate transaction;
    private final List<KafkaMessageListenerContainer<?, ?>> projectors;
    private final String inPlace;
    private final String built;
    private final String retired;

    Switch(
            JdbcTemplate jdbc,
            PlatformTransactionManager transactions,
            List<KafkaMessageListenerContainer<?, ?>> projectors,
            PostgresSettings settings) {
        this.jdbc = jdbc;
        this.transaction = new TransactionTemplate(transactions);
        this.projectors = projectors;
        this.inPlace = settings.schema();
        this.built = settings.viewsSchema();
        this.retired = settings.schema() + "_old";
    }

    /** Events in the new views so far. */
    long built() {
        return events(built);
    }

    /** Events in the views that are in place. */
    long events() {
        return events(inPlace);
    }

    private long events(String schema) {
        return Objects.requireNonNull(jdbc.queryForObject("select place from " + schema + ".feed", Long.class));
    }

    void perform() {
        drop();
        transaction.executeWithoutResult(status -> {
            if (hasOldViews()) {
                jdbc.queryForObject("select place from " + inPlace + ".feed for update", Long.class);
                jdbc.query("select pg_advisory_xact_lock(hashtext(build::text)) from " + inPlace + ".feed", row -> {});
                awaitNothingMissing();
                stopProjectors();
                jdbc.execute("alter schema " + inPlace + " rename to " + retired);
            } else {
                stopProjectors();
            }
            jdbc.execute("alter schema " + built + " rename to " + inPlace);
        });
        drop();
    }

    private void stopProjectors() {
        projectors.forEach(KafkaMessageListenerContainer::stop);
    }

    private boolean hasOldViews() {
        return Boolean.TRUE.equals(
                jdbc.queryForObject("select to_regclass(?) is not null", Boolean.class, inPlace + ".feed"));
    }

    /** Whether the new views show all that the old ones show, articles included; so it is where there are no old ones. */
    boolean hasCaughtUp() {
        return !hasOldViews() || Boolean.TRUE.equals(jdbc.queryForObject("""
                        select count(*) = 0 from %s.checkpoint o left join %s.checkpoint n using (topic, partition)
                        where coalesce(n.next_offset, 0) < o.next_offset""".formatted(inPlace, built), Boolean.class));
    }

    /** Readers of the feed never go back. */
    private void awaitNothingMissing() {
        Mono.fromCallable(this::hasCaughtUp)
                .filter(caughtUp -> caughtUp)
                .repeatWhenEmpty(nothing -> nothing.delayElements(PAUSE))
                .block(PATIENCE);
    }

    /** Waits for those who still read the old views, and holds nobody up. */
    private void drop() {
        Mono.fromRunnable(() -> transaction.executeWithoutResult(status -> {
                    jdbc.execute("set local lock_timeout = '1s'");
                    jdbc.execute("drop schema if exists " + retired + " cascade");
                }))
                .doOnError(e -> LOG.info("Schema {} is still being read.", retired))
                .retryWhen(Retry.fixedDelay(TRIES, PAUSE.multipliedBy(TRIES))
                        .filter(DataAccessException.class::isInstance))
                .block();
    }
}
