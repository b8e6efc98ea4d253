package dev.readout.query.webhook;

import dev.readout.query.feed.Wakeups;
import dev.readout.query.settings.WebhookSettings;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.stereotype.Component;
import reactor.core.Disposable;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Delivers: looks every second, and when the feed has grown, what is due. Instances share the work by leases in the database. A target that is slow or away holds
 * up its own subscription alone.
 */
@Component
@ConditionalOnWebApplication
class Rounds implements DisposableBean {

    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    /** So often the feed is looked at although nobody said it had grown. */
    private static final int LOOKS = 10;
    /** Deliveries of a subscription that are under way at once. */
    private static final int AT_ONCE = 8;
    /** Longer than any attempt. */
    private static final Duration BEYOND_TIMEOUT = Duration.ofSeconds(30);

    private static final Duration KEPT = Duration.ofDays(7);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(5);

    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final Outbox outbox;
    private final Courier courier;
    private final Clock clock;
    private final RetrySchedule schedule;
    private final Duration lease;
    private final Set<UUID> served = ConcurrentHashMap.newKeySet();
    private final Disposable rounds;

    Rounds(
            Subscriptions subscriptions,
            Deliveries deliveries,
            Outbox outbox,
            Courier courier,
            Clock clock,
            WebhookSettings settings,
            Wakeups wakeups) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.courier = courier;
        this.clock = clock;
        this.schedule = new RetrySchedule(settings.firstRetry(), settings.patience());
        this.lease = settings.timeout().plus(BEYOND_TIMEOUT);
        Flux<Boolean> looks = Flux.merge(
                wakeups.calls().map(call -> true), Flux.interval(PAUSE).map(number -> number % LOOKS == 0));
        this.rounds = looks.onBackpressureLatest()
                .concatMap(this::round, 1)
                .doOnError(e -> LOG.warn("Webhooks wait: {}", e.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, PAUSE).maxBackoff(LONGEST_PAUSE))
                .subscribe();
    }

    private Mono<Void> round(boolean hasGrown) {
        Mono<Void> forgetting = hasGrown ? deliveries.forget(KEPT) : Mono.empty();
        return subscriptions.busy(hasGrown).doOnNext(this::serve).then(forgetting);
    }

    private void serve(UUID subscription) {
        if (served.add(subscription)) {
            Disposable serving = outbox.fill(subscription)
                    .then(Mono.defer(() -> deliver(subscription)))
                    .doFinally(signal -> served.remove(subscription))
                    .subscribe(done -> {}, e -> LOG.warn("Subscription {} waits: {}", subscription, e.getMessage()));
            LOG.trace("Serving {}: {}", subscription, serving);
        }
    }

    /** Until nothing is due. */
    private Mono<Void> deliver(UUID id) {
        return subscriptions
                .find(id)
                .filter(subscription -> subscription.disabled() == null)
                .flatMap(subscription -> deliveries
                        .claim(id, AT_ONCE, lease)
                        .collectList()
                        .flatMapMany(Flux::fromIterable)
                        .flatMap(delivery -> attempt(subscription, delivery).thenReturn(1), AT_ONCE)
                        .count())
                .filter(tried -> tried > 0)
                .flatMap(tried -> outbox.fill(id).then(Mono.defer(() -> deliver(id))));
    }

    private Mono<Void> attempt(Subscription subscription, Delivery delivery) {
        return courier.send(subscription.target(), subscription.secret(), delivery.id(), delivery.body())
                .flatMap(outcome -> settle(subscription, delivery, outcome));
    }

    private Mono<Void> settle(Subscription subscription, Delivery delivery, Outcome outcome) {
        if (outcome.isTaken()) {
            return deliveries.taken(delivery.id(), outcome);
        }
        Instant now = clock.instant();
        Optional<Instant> next =
                outcome.isGone() ? Optional.empty() : schedule.next(delivery.attempts(), delivery.firstAttempt(), now);
        Mono<Void> disabling = next.isPresent()
                ? Mono.empty()
                : subscriptions.disable(
                        subscription.id(), "Not taken since " + delivery.firstAttempt() + ": " + outcome.error());
        return deliveries.notTaken(delivery.id(), outcome, next.orElse(now)).then(disabling);
    }

    @Override
    public void destroy() {
        rounds.dispose();
    }
}
