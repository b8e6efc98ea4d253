package dev.readout.query.webhook;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

/**
 * A delivery that this instance tries now.
 *
 * @param id its id, the same in every attempt
 * @param body what is sent
 * @param attempts how often it was tried, with this time
 * @param firstAttempt when first
 */
record Delivery(UUID id, String body, int attempts, Instant firstAttempt) {

    static Delivery of(Readable row) {
        return new Delivery(
                Objects.requireNonNull(row.get("id", UUID.class)),
                Objects.requireNonNull(row.get("body", String.class)),
                Objects.requireNonNull(row.get("attempts", Integer.class)),
                Objects.requireNonNull(row.get("first_attempt", Instant.class)));
    }
}
