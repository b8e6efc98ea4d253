package dev.readout.query.webhook;

import dev.readout.query.feed.Feed;
import dev.readout.query.feed.FeedPage;
import dev.readout.query.feed.Wanted;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import dev.readout.query.savedfilter.ParameterJson;
import dev.readout.query.savedfilter.SavedFilters;
import io.r2dbc.pool.ConnectionPool;
import java.util.UUID;
import org.springframework.r2dbc.connection.R2dbcTransactionManager;
import org.springframework.stereotype.Component;
import org.springframework.transaction.reactive.TransactionalOperator;
import org.springframework.util.MultiValueMap;
import reactor.core.publisher.Mono;

/**
 * Follows the feed for subscriptions: what is wanted becomes deliveries in the transaction that moves the subscription on. So every event becomes one delivery,
 * whichever instances are at it and whenever they die.
 */
@Component
class Outbox {

    /** So many may wait; the feed keeps the others. */
    private static final long MOST_WAITING = 1_000;

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final SavedFilters filters;
    private final Feed feed;
    private final TransactionalOperator transaction;

    Outbox(
            Subscriptions subscriptions,
            Deliveries deliveries,
            SavedFilters filters,
            Feed feed,
            ConnectionPool connections) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.filters = filters;
        this.feed = feed;
        this.transaction = TransactionalOperator.create(new R2dbcTransactionManager(connections));
    }

    /** What those parameters want, or a {@link Refusal}. */
    Mono<Wanted> wanted(MultiValueMap<String, String> parameters) {
        return filters.writtenOut(parameters).map(all -> Wanted.of(Parameters.of(all, Wanted.NAMES)));
    }

    /** Until nothing is left in the feed or much waits. */
    Mono<Void> fill(UUID subscription) {
        return Mono.defer(() -> step(subscription))
                .repeat()
                .takeUntil(isDone -> isDone)
                .then()
                .onErrorResume(Refusal.class, e -> subscriptions.disable(subscription, e.getMessage()));
    }

    /** Whether there is nothing more to do for now. */
    private Mono<Boolean> step(UUID id) {
        return subscriptions
                .lockActive(id)
                .filter(subscription -> subscription.waiting() < MOST_WAITING)
                .flatMap(this::follow)
                .as(transaction::transactional)
                .defaultIfEmpty(true);
    }

    private Mono<Boolean> follow(Subscription subscription) {
        return wanted(ParameterJson.read(ParameterJson.object(subscription.filter())))
                .flatMap(wanted -> feed.at(subscription.position()).flatMap(reader -> feed.next(reader, wanted)))
                .flatMap(page -> keep(subscription, page));
    }

    private Mono<Boolean> keep(Subscription subscription, FeedPage page) {
        return deliveries
                .add(subscription.id(), page.events())
                .then(Mono.defer(() ->
                        subscriptions.move(subscription.id(), page.reader().position())))
                .thenReturn(page.end());
    }
}
