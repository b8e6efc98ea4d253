package dev.readout.query.projection;

import dev.readout.query.facet.Days;
import dev.readout.schemas.wire.Topics;
import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** How far the views have read the log, and what the projector needs from them to go on. */
@Repository
public class Checkpoint {

    /** The channel of PostgreSQL that tells, with the last place, that the feed has grown. */
    public static final String FEED_CHANNEL = "readout_feed";

    private static final String TOPIC = Topics.MEETINGS.name();

    private final JdbcTemplate jdbc;

    Checkpoint(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** For each partition of the meetings that was ever read, the offset to read next. */
    Map<Integer, Long> next() {
        return next(TOPIC);
    }

    /** For each partition of that topic that was ever read, the offset to read next. */
    public Map<Integer, Long> next(String topic) {
        var next = new HashMap<Integer, Long>();
        jdbc.query(
                "select partition, next_offset from checkpoint where topic = ?",
                row -> {
                    next.put(row.getInt(1), row.getLong(2));
                },
                topic);
        return next;
    }

    /**
     * Waits until no other projector writes, and keeps others from it until the transaction ends; gives the last place in the feed.
     *
     * @throws IllegalStateException if the views were switched while it waited: its names now mean other tables than the one it has locked
     */
    long lock() {
        return stillInPlace(head("select build, place from feed for update")).place();
    }

    /**
     * Keeps the views from being switched until the transaction ends, and nobody else from writing.
     *
     * @throws IllegalStateException if the views were switched while it waited
     */
    public void stay() {
        stillInPlace(head("select build, place, pg_advisory_xact_lock_shared(hashtext(build::text)) from feed"));
    }

    private Head stillInPlace(Head locked) {
        if (!head("select build, place from feed").build().equals(locked.build())) {
            throw new IllegalStateException("The views were switched meanwhile: the batch is projected once more.");
        }
        return locked;
    }

    private Head head(String sql) {
        return jdbc.query(sql, (row, number) -> new Head(row.getObject(1, UUID.class), row.getLong(2))).stream()
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException("Table feed has lost its row: delete the schema and start again."));
    }

    private record Head(UUID build, long place) {}

    /** The latest standing of each of these meetings that is known. */
    Map<UUID, Standing> standings(Collection<UUID> meetings) {
        return jdbc
                .query("""
                    select distinct on (meeting_id) meeting_id, version, first_day, last_day, facets
                    from event where meeting_id = any(?) order by meeting_id, version desc\
                    """, (row, number) -> Map.entry(row.getObject(1, UUID.class), standing(row)), new Object[] {
                    meetings.toArray(UUID[]::new)
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Standing standing(ResultSet row) throws SQLException {
        Array facets = row.getArray(5);
        return new Standing(
                row.getInt(2),
                new Days(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)),
                Set.of((String[]) facets.getArray()));
    }

    /** Moves on, and wakes the readers of the feed once the transaction has committed. */
    void move(Map<Integer, Long> next, long place) {
        move(TOPIC, next);
        jdbc.update("update feed set place = ?", place);
        jdbc.query("select pg_notify(?, ?)", row -> {}, FEED_CHANNEL, Long.toString(place));
    }

    /** Moves on in that topic; belongs into the transaction that writes what was read. */
    public void move(String topic, Map<Integer, Long> next) {
        jdbc.batchUpdate(
                """
                insert into checkpoint (topic, partition, next_offset) values (?, ?, ?)
                on conflict (topic, partition) do update set next_offset = excluded.next_offset\
                """,
                next.entrySet().stream()
                        .map(entry -> new Object[] {topic, entry.getKey(), entry.getValue()})
                        .collect(Collectors.<Object[]>toList()));
    }
}
