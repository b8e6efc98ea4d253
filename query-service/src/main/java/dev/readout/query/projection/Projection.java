package dev.readout.query.projection;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Writes batches into the views: all of a batch with its offsets, or nothing. */
@Component
class Projection {

    private final TransactionTemplate transaction;
    private final Checkpoint checkpoint;
    private final JdbcTemplate jdbc;
    private final List<View> views;

    Projection(PlatformTransactionManager transactions, Checkpoint checkpoint, JdbcTemplate jdbc, List<View> views) {
        this.transaction = new TransactionTemplate(transactions);
        this.checkpoint = checkpoint;
        this.jdbc = jdbc;
        this.views = views;
    }

    /** What became of a batch: for each partition the offset to read next, and where it had to stop. */
    record Outcome(Map<Integer, Long> next, Map<Integer, Poison> poisons) {}

    /**
     * Projects a batch.
     *
     * @param reading the batch
     * @param expected for each of its partitions the offset that reading started from
     */
    Outcome project(Reading reading, Map<Integer, Long> expected) {
        return transaction.execute(status -> {
            long place = checkpoint.lock();
            Map<Integer, Long> next = checkpoint.next();
            var fold = new Fold(place, next, checkpoint.standings(meetings(reading.arrivals())));
            reading.arrivals().stream()
                    .filter(arrival -> isNotBehind(next, expected, arrival.partition()))
                    .forEach(fold::tell);
            reading.poisons().stream()
                    .filter(poison -> isNotBehind(next, expected, poison.partition()))
                    .forEach(fold::stop);
            write(fold);
            return new Outcome(fold.next(), fold.poisons());
        });
    }

    /** If the database knows less than we have read (it was set back), what lies between must be read again first. */
    private static boolean isNotBehind(Map<Integer, Long> next, Map<Integer, Long> expected, int partition) {
        return next.getOrDefault(partition, 0L) >= expected.getOrDefault(partition, 0L);
    }

    private void write(Fold fold) {
        if (!fold.steps().isEmpty()) {
            views.forEach(view -> view.apply(fold.steps(), jdbc));
        }
        checkpoint.move(fold.next(), fold.place());
    }

    private static Collection<UUID> meetings(List<Arrival> arrivals) {
        return arrivals.stream()
                .map(arrival -> Fold.meetingId(arrival.event()))
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
    }
}
