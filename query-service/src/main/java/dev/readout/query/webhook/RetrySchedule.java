package dev.readout.query.webhook;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * When a delivery that was not taken is tried again: each time after three times as long as before, until it is given up.
 *
 * @param first delay after the first attempt
 * @param patience how long after the first attempt it is given up
 */
record RetrySchedule(Duration first, Duration patience) {

    private static final int GROWTH = 3;
    private static final Duration LONGEST = Duration.ofHours(4);

    /**
     * When it is tried next; empty: it is given up.
     *
     * @param attempts how often it was tried, at least once
     * @param firstAttempt when first
     * @param now when last
     */
    Optional<Instant> next(int attempts, Instant firstAttempt, Instant now) {
        Instant end = firstAttempt.plus(patience);
        Instant next = now.plus(delay(attempts));
        if (now.isBefore(end)) {
            return Optional.of(next.isBefore(end) ? next : end);
        }
        return Optional.empty();
    }

    private Duration delay(int attempts) {
        Duration delay = first;
        for (int attempt = 1; attempt < attempts && delay.compareTo(LONGEST) < 0; attempt++) {
            delay = delay.multipliedBy(GROWTH);
        }
        return delay.compareTo(LONGEST) < 0 ? delay : LONGEST;
    }
}
