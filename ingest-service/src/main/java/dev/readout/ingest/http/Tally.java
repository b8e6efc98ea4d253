package dev.readout.ingest.http;

import dev.readout.ingest.article.Refusal.Reason;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** Counts what was taken in and what was not: {@code readout.articles.accepted}, {@code .withdrawn}, and {@code .rejected} by {@code reason}. */
final class Tally {

    private final Counter accepted;
    private final Counter withdrawn;
    private final Map<Reason, Counter> rejected = new EnumMap<>(Reason.class);

    Tally(MeterRegistry meters) {
        accepted = Counter.builder("readout.articles.accepted")
                .description("Articles that Kafka has stored")
                .register(meters);
        withdrawn = Counter.builder("readout.articles.withdrawn")
                .description("Withdrawals that Kafka has stored")
                .register(meters);
        for (Reason reason : Reason.values()) {
            rejected.put(
                    reason,
                    Counter.builder("readout.articles.rejected")
                            .description("Articles that were not taken in")
                            .tag("reason", reason.name().toLowerCase(Locale.ROOT))
                            .register(meters));
        }
    }

    void accepted() {
        accepted.increment();
    }

    void withdrawn() {
        withdrawn.increment();
    }

    void refused(Reason reason) {
        Objects.requireNonNull(rejected.get(reason)).increment();
    }
}
