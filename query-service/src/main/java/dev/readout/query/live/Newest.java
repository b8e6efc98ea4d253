package dev.readout.query.live;

import dev.readout.query.feed.Reader;
import dev.readout.query.sql.Sql;
import java.util.List;
import java.util.Optional;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads the end of the feed with all that is needed to give it to any reader. */
@Repository
class Newest {

    private static final int MOST = 200;

    private static final String EVENTS = """
            select x.* from feed f left join lateral (
                select %s from event e
                left join event b on b.meeting_id = e.meeting_id and b.version = e.version - 1
                where e.place > :place order by e.place limit :limit) x on true
            where f.build = :build order by x.place""".formatted(RecentEvent.COLUMNS);

    private final DatabaseClient database;

    Newest(DatabaseClient database) {
        this.database = database;
    }

    /** The events after the end of that window, some hundred at most; empty if the views were built anew since. */
    Mono<List<RecentEvent>> after(Window window) {
        Reader end = window.end();
        return Sql.of(EVENTS)
                .with("build", end.build())
                .with("place", end.place())
                .with("limit", MOST)
                .on(database)
                .map(row -> Optional.ofNullable(row.get("place", Long.class)).map(place -> RecentEvent.of(row)))
                .all()
                .collectList()
                .filter(rows -> !rows.isEmpty())
                .map(rows -> rows.stream().flatMap(Optional::stream).toList());
    }
}
