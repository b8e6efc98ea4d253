package dev.readout.query.relations;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Level;
import dev.readout.query.sql.Sql;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads what is known of two sides from the postings of lists. */
@Repository
class Relations {

    private static final String ENCOUNTERS = """
            select l.meeting_id, l.day, l.last_day, l.facet as level, s.facet as status
            from posting l join posting s on s.day = l.day and s.meeting_id = l.meeting_id
            where l.facet = any(:levels) and l.known_from <= :asOf and l.known_to > :asOf
              and s.facet = any(:statuses) and s.known_from <= :asOf and s.known_to > :asOf
            order by l.day desc, l.meeting_id desc""";

    private static final String PARTNERSHIPS = """
            select (select e.meeting from event e
                    where e.meeting_id = b.meeting_id and e.recorded <= :asOf order by e.version desc limit 1) as meeting
            from posting b join posting u on u.day = b.day and u.meeting_id = b.meeting_id
            where b.facet = :between and b.known_from <= :asOf and b.known_to > :asOf
              and u.facet = :upgrade and u.known_from <= :asOf and u.known_to > :asOf
            order by b.day, b.meeting_id""";

    private final DatabaseClient database;

    Relations(DatabaseClient database) {
        this.database = database;
    }

    /** All meetings of the two as they were known then. */
    Mono<Relation> between(String one, String other, Instant asOf) {
        return Sql.of(ENCOUNTERS)
                .with("levels", texts(Arrays.stream(Level.values()).map(level -> Facet.between(one, other, level))))
                .with("statuses", texts(Arrays.stream(MeetingStatus.values()).map(Facet::status)))
                .with("asOf", asOf)
                .on(database)
                .map(Relations::encounter)
                .all()
                .collectList()
                .map(Relation::new);
    }

    /** JSON of the meetings at which the two raised their relations, the oldest first. */
    Flux<String> partnerships(String one, String other, Instant asOf) {
        return Sql.of(PARTNERSHIPS)
                .with("between", Facet.between(one, other).value())
                .with("upgrade", Facet.outcome(Outcome.PARTNERSHIP_UPGRADE).value())
                .with("asOf", asOf)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("meeting", String.class)))
                .all();
    }

    private static Encounter encounter(Readable row) {
        String level = Objects.requireNonNull(row.get("level", String.class));
        String status = Objects.requireNonNull(row.get("status", String.class));
        return new Encounter(
                Objects.requireNonNull(row.get("meeting_id", UUID.class)),
                new Days(
                        Objects.requireNonNull(row.get("day", LocalDate.class)),
                        Objects.requireNonNull(row.get("last_day", LocalDate.class))),
                Level.valueOf(level.substring(level.lastIndexOf('|') + 1)),
                MeetingStatus.valueOf(status.substring(status.indexOf(':') + 1)));
    }

    private static String[] texts(Stream<Facet> facets) {
        return facets.map(Facet::value).toArray(String[]::new);
    }
}
