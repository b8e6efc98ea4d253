package dev.readout.query.index;

import dev.readout.query.projection.Column;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table {@code posting}. */
@Component
class PostingView implements View {

    private static final String CLOSE = """
        update posting p set known_to = c.known_to
        from unnest(?::text[], ?::date[], ?::uuid[], ?::timestamptz[]) as c (facet, day, meeting_id, known_to)
        where p.facet = c.facet and p.day = c.day and p.meeting_id = c.meeting_id and p.known_to = 'infinity'\
        """;

    /** One that is opened again in the millisecond in which it was closed was never closed. */
    private static final String OPEN = """
        insert into posting (facet, day, meeting_id, known_from, known_to, last_day)
        select * from unnest(?::text[], ?::date[], ?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::date[])
        on conflict (facet, day, meeting_id, known_from)
        do update set known_to = excluded.known_to, last_day = excluded.last_day\
        """;

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var changes = PostingChanges.of(steps);
        if (!changes.closed().isEmpty()) {
            jdbc.update(
                    CLOSE,
                    Column.of(changes.closed(), closed -> closed.posting().facet()),
                    Column.of(
                            changes.closed(), closed -> closed.posting().days().first()),
                    Column.of(changes.closed(), closed -> closed.posting().meeting()),
                    Column.of(changes.closed(), PostingChanges.Closed::at));
        }
        Collection<PostingChanges.Opened> opened = changes.opened();
        jdbc.update(
                OPEN,
                Column.of(opened, each -> each.posting().facet()),
                Column.of(opened, each -> each.posting().days().first()),
                Column.of(opened, each -> each.posting().meeting()),
                Column.of(opened, PostingChanges.Opened::from),
                Column.of(opened, each -> each.to() == null ? "infinity" : each.to()),
                Column.of(opened, each -> each.posting().days().last()));
    }
}
