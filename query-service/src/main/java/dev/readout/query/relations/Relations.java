package dev.readout.query.relations;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Level;
import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/** Reads what is known of two sides from the postings of lists and from profiles. */
@Repository
class Relations {

    private static final String ENCOUNTERS = """
        select l.meeting_id, l.day, l.last_day, l.facet as level, p.status, p.channel, p.outcomes
        from posting l join profile p on p.meeting_id = l.meeting_id
        where l.facet = any(:levels) and %s and %s
        order by l.day desc, l.meeting_id desc\
        """.formatted(Selection.known("l"), Selection.known("p"));

    private static final String PARTNERSHIPS =
            """
            select (select e.meeting from event e
                    where e.meeting_id = b.meeting_id and e.recorded <= :asOf order by e.version desc limit 1) as meeting
            from posting b join posting u on u.day = b.day and u.meeting_id = b.meeting_id
                join posting h on h.day = b.day and h.meeting_id = b.meeting_id
            where b.facet = :between and u.facet = :upgrade and h.facet = :held and %s and %s and %s
            order by b.day, b.meeting_id\
            """.formatted(Selection.known("b"), Selection.known("u"), Selection.known("h"));

    private final DatabaseClient database;

    Relations(DatabaseClient database) {
        this.database = database;
    }

    /** All meetings of the two as they were known then. */
    Mono<Relation> between(String one, String other, Instant asOf) {
        return Sql.of(ENCOUNTERS)
                .with("levels", texts(Arrays.stream(Level.values()).map(level -> Facet.between(one, other, level))))
                .with("asOf", asOf)
                .on(database)
                .map(Relations::encounter)
                .all()
                .collectList()
                .map(Relation::new);
    }

    /** The levels that the relations of the two have reached, the first first. */
    Mono<List<Partnership>> partnerships(String one, String other, Instant asOf) {
        return Sql.of(PARTNERSHIPS)
                .with("between", Facet.between(one, other).value())
                .with("upgrade", Facet.outcome(Outcome.PARTNERSHIP_UPGRADE).value())
                .with("held", Facet.status(MeetingStatus.HELD).value())
                .with("asOf", asOf)
                .on(database)
                .map(row -> JsonMapper.shared().readTree(Objects.requireNonNull(row.get("meeting", String.class))))
                .all()
                .collectList()
                .map(meetings -> Partnership.of(meetings, one, other));
    }

    private static Encounter encounter(Readable row) {
        String level = text(row, "level");
        return new Encounter(
                Objects.requireNonNull(row.get("meeting_id", UUID.class)),
                new Days(
                        Objects.requireNonNull(row.get("day", LocalDate.class)),
                        Objects.requireNonNull(row.get("last_day", LocalDate.class))),
                Level.valueOf(level.substring(level.lastIndexOf('|') + 1)),
                MeetingStatus.valueOf(text(row, "status")),
                Channel.valueOf(text(row, "channel")),
                Arrays.stream(Objects.requireNonNull(row.get("outcomes", String[].class)))
                        .map(Outcome::valueOf)
                        .toList());
    }

    private static String text(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, String.class));
    }

    private static String[] texts(Stream<Facet> facets) {
        return facets.map(Facet::value).toArray(String[]::new);
    }
}
