package dev.readout.query.search;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.query.sql.Sql;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The SQL of a list of meetings: the postings of each facet, which all stand in the order of the list, walked side by side until the page is full.
 *
 * <p>Its rows are {@code day}, {@code meeting_id} and {@code meeting}, the JSON.
 */
final class MeetingQuery {

    private final List<String> tables = new ArrayList<>();
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();
    private final Filter filter;
    private final @Nullable Cursor after;

    private MeetingQuery(Filter filter, @Nullable Cursor after) {
        this.filter = filter;
        this.after = after;
    }

    /**
     * Meetings of that filter, newest first.
     *
     * @param after the last meeting of the page before; null: the first page
     * @param asOf what was known then
     * @param limit how many at most
     */
    static Sql of(Filter filter, @Nullable Cursor after, Instant asOf, int limit) {
        var query = new MeetingQuery(filter, after);
        query.join();
        query.values.put("asOf", asOf);
        query.values.put("limit", limit);
        return new Sql(query.text(), query.values);
    }

    private void join() {
        for (List<Facet> group : filter.groups()) {
            if (group.size() == 1) {
                join(group.getFirst());
            }
        }
        if (tables.isEmpty()) {
            join(Facet.ANY);
        }
        filter.groups().stream().filter(group -> group.size() > 1).forEach(this::semiJoin);
    }

    private void join(Facet facet) {
        String alias = "p" + tables.size();
        String table = "posting " + alias;
        tables.add(tables.isEmpty() ? table : table + " on " + sameMeeting(alias));
        values.put(alias + "Facet", facet.value());
        conditions.add(alias + ".facet = :" + alias + "Facet and " + known(alias));
        page(alias);
        range(alias);
    }

    private void semiJoin(List<Facet> oneOf) {
        String alias = "any" + conditions.size();
        values.put(alias, oneOf.stream().map(Facet::value).toArray(String[]::new));
        conditions.add("exists (select from posting %1$s where %1$s.facet = any(:%1$s) and %2$s and %3$s)"
                .formatted(alias, sameMeeting(alias), known(alias)));
    }

    private static String sameMeeting(String alias) {
        return "%1$s.day = p0.day and %1$s.meeting_id = p0.meeting_id".formatted(alias);
    }

    private static String known(String alias) {
        return "%1$s.known_from <= :asOf and %1$s.known_to > :asOf".formatted(alias);
    }

    private void page(String alias) {
        if (after != null) {
            conditions.add("(%1$s.day, %1$s.meeting_id) < (:day, :id)".formatted(alias));
            values.put("day", after.day());
            values.put("id", after.meeting());
        }
    }

    private void range(String alias) {
        if (!filter.hasRange()) {
            return;
        }
        conditions.add(alias + ".day > :undated");
        values.put("undated", Days.UNKNOWN.first());
        if (filter.to() != null) {
            conditions.add(alias + ".day <= :to");
            values.put("to", filter.to());
        }
        if (filter.from() != null) {
            // The second says nothing new, but where in the index to stop.
            conditions.add("%1$s.last_day >= :from and %1$s.day >= :earliest".formatted(alias));
            values.put("from", filter.from());
            values.put("earliest", filter.from().minusDays(Days.LONGEST));
        }
    }

    private String text() {
        return """
                select p0.day, p0.meeting_id, (
                    select e.meeting from event e
                    where e.meeting_id = p0.meeting_id and e.recorded <= :asOf order by e.version desc limit 1) as meeting
                from %s
                where %s
                order by p0.day desc, p0.meeting_id desc limit :limit""".formatted(String.join("\njoin ", tables), String.join("\n  and ", conditions));
    }
}
