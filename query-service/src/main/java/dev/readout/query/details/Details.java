package dev.readout.query.details;

import dev.readout.query.event.StoredEvent;
import dev.readout.query.sql.Sql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads single meetings. */
@Repository
class Details {

    private static final String STANDING = """
            select version, meeting, merged_into from event
            where meeting_id = :meeting and recorded <= :asOf order by version desc limit 1""";

    private static final String HISTORY = "select " + StoredEvent.columns("e")
            + " from event e where e.meeting_id = :meeting and e.recorded <= :asOf order by e.version";

    private final DatabaseClient database;

    Details(DatabaseClient database) {
        this.database = database;
    }

    /**
     * A meeting as it stands.
     *
     * @param version number of its last event
     * @param meeting JSON; null: it stands no more
     * @param mergedInto id of the meeting it was merged into; null: into none
     */
    record Standing(
            int version, @Nullable String meeting, @Nullable UUID mergedInto) {

        private static Standing of(Readable row) {
            return new Standing(
                    Objects.requireNonNull(row.get("version", Integer.class)),
                    row.get("meeting", String.class),
                    row.get("merged_into", UUID.class));
        }
    }

    /** That meeting as it was known then; empty if it was not. */
    Mono<Standing> standing(UUID meeting, Instant asOf) {
        return query(STANDING, meeting, asOf).on(database).map(Standing::of).one();
    }

    /** Its events until then, oldest first. */
    Flux<StoredEvent> history(UUID meeting, Instant asOf) {
        return query(HISTORY, meeting, asOf).on(database).map(StoredEvent::of).all();
    }

    private static Sql query(String text, UUID meeting, Instant asOf) {
        return Sql.of(text).with("meeting", meeting).with("asOf", asOf);
    }

    /** The id that is written so, if it is one. */
    static Optional<UUID> id(String written) {
        return written.matches("[0-9a-fA-F]{32}")
                ? Optional.of(
                        UUID.fromString(written.replaceFirst("(.{8})(.{4})(.{4})(.{4})(.{12})", "$1-$2-$3-$4-$5")))
                : Optional.empty();
    }
}
