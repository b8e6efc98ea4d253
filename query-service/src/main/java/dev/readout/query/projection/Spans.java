package dev.readout.query.projection;

import dev.readout.query.facet.Days;
import dev.readout.schemas.Meeting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * What a batch does to a view that keeps, for each meeting and each span of time in which it stood unchanged, rows of its own.
 *
 * @param closed from when on the standing that earlier batches have left behind no longer holds, by meeting
 * @param opened what holds instead, also what no longer does at the end of the batch
 */
public record Spans(Map<UUID, Instant> closed, List<Span> opened) {

    public Spans {
        closed = Map.copyOf(closed);
        opened = List.copyOf(opened);
    }

    /**
     * A meeting as it stood for a while.
     *
     * @param id its id
     * @param from from then on
     * @param to until then; null: it still does
     * @param days when it may have been
     * @param meeting the meeting
     */
    public record Span(UUID id, Instant from, @Nullable Instant to, Days days, Meeting meeting) {

        /** The end as PostgreSQL reads it. */
        public Object end() {
            return to == null ? "infinity" : to;
        }

        private Span until(Instant end) {
            return new Span(id, from, end, days, meeting);
        }
    }

    /** What those steps do, in the order of the feed. */
    public static Spans of(List<Step> steps) {
        Map<UUID, Instant> closed = new HashMap<>();
        Map<UUID, Span> open = new LinkedHashMap<>();
        var opened = new ArrayList<Span>();
        for (Step step : steps) {
            closed.putIfAbsent(step.meeting(), step.recorded());
            Span before = open.remove(step.meeting());
            if (before != null && before.from().isBefore(step.recorded())) {
                opened.add(before.until(step.recorded()));
            }
            Meeting meeting = step.event().getMeeting();
            if (meeting != null) {
                Days days = step.after().days();
                open.put(step.meeting(), new Span(step.meeting(), step.recorded(), null, days, meeting));
            }
        }
        opened.addAll(open.values());
        return new Spans(closed, opened);
    }

    /**
     * Ends in that table what no longer holds.
     *
     * @param table has columns {@code meeting_id}, {@code known_from} and {@code known_to}, the latter {@code infinity} in what holds, and an index by the first
     */
    public void close(String table, JdbcTemplate jdbc) {
        var ends = List.copyOf(closed.entrySet());
        Object[] columns = {Column.of(ends, Map.Entry::getKey), Column.of(ends, Map.Entry::getValue)};
        String these = "unnest(?::uuid[], ?::timestamptz[]) as c (meeting_id, known_to)"
                + " where t.meeting_id = c.meeting_id and t.known_to = 'infinity'";
        // What no moment has seen was not known.
        jdbc.update("delete from " + table + " t using " + these + " and t.known_from >= c.known_to", columns);
        jdbc.update("update " + table + " t set known_to = c.known_to from " + these, columns);
    }
}
