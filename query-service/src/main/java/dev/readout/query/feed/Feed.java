package dev.readout.query.feed;

import dev.readout.query.event.EventFilter;
import dev.readout.query.event.Position;
import dev.readout.query.event.StoredEvent;
import dev.readout.query.sql.Sql;
import io.r2dbc.spi.Readable;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads the feed stretch by stretch, from any position on. */
@Repository
public class Feed {

    private static final int LARGEST_PAGE = 200;
    /** How many places are looked through for a page, however few events in them fit. */
    private static final int STRETCH = 5000;

    private static final String HEAD = """
            select f.build, f.place, coalesce((select e.reached from event e where e.place = f.place), '{0}') as reached from feed f""";

    /** The first place at which any partition goes beyond the position. */
    private static final String FIND = """
            select f.build, coalesce(min(first.place) - 1, f.place) as place
            from feed f
            left join checkpoint c on true
            left join lateral (
                select e.place from event e
                where e.partition = c.partition and e."offset" >= coalesce((:reached::bigint[])[c.partition + 1], 0)
                order by e."offset" limit 1) first on true
            group by f.build, f.place""";

    private final DatabaseClient database;

    Feed(DatabaseClient database) {
        this.database = database;
    }

    /** A reader who has followed everything there is. */
    public Mono<Reader> atEnd() {
        return Sql.of(HEAD)
                .on(database)
                .map(row -> reader(row, Position.of(array(row, "reached"))))
                .one();
    }

    /** A reader who has followed the feed up to there. */
    public Mono<Reader> at(Position position) {
        return Sql.of(FIND)
                .with("reached", position.toArray())
                .on(database)
                .map(row -> reader(row, position))
                .one();
    }

    private static Reader reader(Readable row, Position position) {
        return new Reader(build(row), number(row, "place"), position);
    }

    /** The next stretch: at most some hundred events, and of some thousand at most that are not wanted. */
    public Mono<FeedPage> next(Reader reader, Wanted wanted) {
        return query(reader, wanted)
                .on(database)
                .map(row -> new Row(
                        build(row),
                        number(row, "head"),
                        number(row, "until"),
                        Position.of(array(row, "until_reached")),
                        Optional.ofNullable(row.get("place", Long.class)).map(place -> StoredEvent.of(row))))
                .all()
                .collectList()
                .flatMap(rows -> rows.getFirst().build().equals(reader.build())
                        ? Mono.just(page(rows, reader))
                        // The views were built anew: places are others, the position still holds.
                        : at(reader.position()).flatMap(found -> next(found, wanted)));
    }

    private record Row(UUID build, long head, long until, Position reached, Optional<StoredEvent> event) {}

    private static FeedPage page(List<Row> rows, Reader reader) {
        List<StoredEvent> events = rows.stream()
                .flatMap(row -> row.event().stream())
                .map(event -> event.after(reader.position()))
                .toList();
        Row row = rows.getFirst();
        if (events.size() == LARGEST_PAGE) {
            StoredEvent last = events.getLast();
            return new FeedPage(events, new Reader(row.build(), last.place(), last.position()), false);
        }
        var reached = new Reader(row.build(), row.until(), row.reached().with(reader.position()));
        return new FeedPage(events, reached, row.until() >= row.head());
    }

    private static Sql query(Reader reader, Wanted wanted) {
        EventFilter filter = wanted.filter();
        List<String> types = wanted.types();
        String before = filter.takesAll()
                ? ""
                : "left join event b on b.meeting_id = e.meeting_id and b.version = e.version - 1";
        String fits = filter.takesAll() ? "true" : "(" + filter.condition("e") + " or " + filter.condition("b") + ")";
        String ofType = types.isEmpty() ? "" : " and e.type = any(:types)";
        Sql sql = Sql.of(page(before, fits + ofType))
                .with("place", reader.place())
                .with("stretch", STRETCH)
                .with("limit", LARGEST_PAGE)
                .with("reached", reader.position().toArray());
        Sql filtered = filter.takesAll() ? sql : sql.with(filter.values());
        return types.isEmpty() ? filtered : filtered.with("types", types.toArray(String[]::new));
    }

    private static String page(String join, String condition) {
        return """
                with stretch as (select build, place, least(place, :place + :stretch) as until from feed)
                select s.build, s.place as head, s.until,
                    coalesce((select h.reached from event h where h.place = s.until), '{0}') as until_reached, x.*
                from stretch s left join lateral (
                    select %s from event e %s
                    where e.place > :place and e.place <= s.until
                      and e."offset" >= coalesce((:reached::bigint[])[e.partition + 1], 0) and %s
                    order by e.place limit :limit) x on true
                order by x.place""".formatted(StoredEvent.columns("e"), join, condition);
    }

    private static UUID build(Readable row) {
        return Objects.requireNonNull(row.get("build", UUID.class));
    }

    private static long number(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long.class));
    }

    private static Long[] array(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, Long[].class));
    }
}
