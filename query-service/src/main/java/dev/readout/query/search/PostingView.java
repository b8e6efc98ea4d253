package dev.readout.query.search;

import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table {@code posting}. */
@Component
class PostingView implements View {

    private static final String CLOSE = """
            update posting p set known_to = c.known_to
            from unnest(?::text[], ?::date[], ?::uuid[], ?::timestamptz[]) as c (facet, day, meeting_id, known_to)
            where p.facet = c.facet and p.day = c.day and p.meeting_id = c.meeting_id and p.known_to = 'infinity'""";

    /** One that is opened again in the millisecond in which it was closed was never closed. */
    private static final String OPEN = """
            insert into posting (facet, day, meeting_id, known_from, known_to, last_day)
            select * from unnest(?::text[], ?::date[], ?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::date[])
            on conflict (facet, day, meeting_id, known_from)
            do update set known_to = excluded.known_to, last_day = excluded.last_day""";

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var changes = PostingChanges.of(steps);
        if (!changes.closed().isEmpty()) {
            jdbc.update(
                    CLOSE,
                    column(changes.closed(), closed -> closed.posting().facet()),
                    column(changes.closed(), closed -> closed.posting().days().first()),
                    column(changes.closed(), closed -> closed.posting().meeting()),
                    column(changes.closed(), PostingChanges.Closed::at));
        }
        Collection<PostingChanges.Opened> opened = changes.opened();
        jdbc.update(
                OPEN,
                column(opened, each -> each.posting().facet()),
                column(opened, each -> each.posting().days().first()),
                column(opened, each -> each.posting().meeting()),
                column(opened, PostingChanges.Opened::from),
                column(opened, each -> each.to() == null ? "infinity" : each.to()),
                column(opened, each -> each.posting().days().last()));
    }

    private static <T> String[] column(Collection<T> rows, Function<T, Object> value) {
        return rows.stream().map(value).map(Object::toString).toArray(String[]::new);
    }
}
