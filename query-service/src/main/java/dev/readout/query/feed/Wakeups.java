package dev.readout.query.feed;

import dev.readout.query.projection.Checkpoint;
import io.r2dbc.postgresql.PostgresqlConnectionFactory;
import io.r2dbc.postgresql.api.PostgresqlConnection;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.util.retry.Retry;

/**
 * Tells readers that the feed has grown: one connection of this instance listens to PostgreSQL for all of them. A wake-up carries no data, so losing one
 * costs a delay, never an event.
 */
@Component
public class Wakeups implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Wakeups.class);
    private static final Duration SHORTEST = Duration.ofMillis(250);
    private static final Duration LONGEST = Duration.ofSeconds(5);

    private final Sinks.Many<Long> calls = Sinks.many().multicast().directBestEffort();
    private final Disposable listening;

    Wakeups(PostgresqlConnectionFactory connections) {
        this.listening = Flux.usingWhen(connections.create(), Wakeups::listen, PostgresqlConnection::close)
                .concatWith(Mono.error(() -> new IllegalStateException("PostgreSQL has closed the connection.")))
                .doOnError(e -> LOG.warn("Not listening to the feed; readers look by themselves: {}", e.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SHORTEST).maxBackoff(LONGEST))
                .subscribe(calls::tryEmitNext);
    }

    private static Flux<Long> listen(PostgresqlConnection connection) {
        return connection
                .createStatement("listen " + Checkpoint.FEED_CHANNEL)
                .execute()
                .thenMany(connection.getNotifications())
                .map(notification -> 1L)
                // What came while nobody listened.
                .startWith(0L);
    }

    /** Wake-ups from the moment of subscription on. */
    public Flux<Long> calls() {
        return calls.asFlux();
    }

    @Override
    public void destroy() {
        listening.dispose();
    }
}
