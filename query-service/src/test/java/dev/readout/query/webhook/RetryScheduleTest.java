package dev.readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RetryScheduleTest {

    private static final Instant START = Instant.parse("2026-03-01T00:00:00Z");

    @Test
    void delaysGrowForADayAndEndThere() {
        var schedule = new RetrySchedule(Duration.ofSeconds(5), Duration.ofDays(1));
        var attempts = new ArrayList<>(List.of(START));
        Optional<Instant> next = schedule.next(1, START, START);
        while (next.isPresent()) {
            attempts.add(next.get());
            next = schedule.next(attempts.size(), START, next.get());
        }
        assertThat(attempts).startsWith(START, START.plusSeconds(5), START.plusSeconds(20), START.plusSeconds(65));
        assertThat(attempts).endsWith(START.plus(Duration.ofDays(1))).hasSizeBetween(12, 20);
        for (int attempt = 2; attempt < attempts.size() - 1; attempt++) {
            assertThat(Duration.between(attempts.get(attempt - 1), attempts.get(attempt)))
                    .isGreaterThanOrEqualTo(Duration.between(attempts.get(attempt - 2), attempts.get(attempt - 1)));
        }
    }
}
