package dev.readout.query.articles;

import dev.readout.query.sql.Sql;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads lists of articles and of what was refused, the newest first, as JSON. */
@Repository
class ArticleLists {

    private static final String ARTICLES = """
        select a.received_at as at, a.id as place, json_build_object('id', a.id, 'revision', a.revision, 'url', a.url,
            'publisher', a.publisher, 'published', a.published, 'title', a.title, 'receivedAt', %s, 'reports', r.reports)::text as answer
        from article a left join reading r on r.article = a.id
        where (a.received_at, a.id) < (:at, :place)
        order by a.received_at desc, a.id desc limit :limit\
        """.formatted(utc("a.received_at"));

    private final DatabaseClient database;

    ArticleLists(DatabaseClient database) {
        this.database = database;
    }

    /** The SQL of that timestamp as ISO 8601 in UTC. */
    static String utc(String column) {
        return "to_char(" + column + " at time zone 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')";
    }

    private record Row(Instant at, String place, String json) {

        static Row of(Readable row) {
            return new Row(
                    Objects.requireNonNull(row.get("at", Instant.class)),
                    Objects.requireNonNull(row.get("place", String.class)),
                    Objects.requireNonNull(row.get("answer", String.class)));
        }
    }

    /** Articles after that place. */
    Mono<String> articles(Place after, int limit) {
        return list(Sql.of(ARTICLES).with("at", after.at()).with("place", after.name()), "articles", limit);
    }

    /**
     * What was refused, after that place.
     *
     * @param stage only there; null: anywhere
     */
    Mono<String> rejections(@Nullable Stage stage, Place after, int limit) {
        Sql sql = Sql.of("""
            select r.rejected_at as at, r.place, json_build_object('stage', r.stage, 'reason', r.reason, 'article', r.article,
                'topic', r.topic, 'partition', r.partition, 'offset', r."offset", 'rejectedAt', %s, 'url', a.url, 'title', a.title)::text as answer
            from rejection r left join article a on a.id = r.article
            where %s (r.rejected_at, r.place) < (:at, :place)
            order by r.rejected_at desc, r.place desc limit :limit\
            """.formatted(utc("r.rejected_at"), stage == null ? "" : "r.stage" + " = :stage" + " and"))
                .with("at", after.at())
                .with("place", after.name());
        return list(stage == null ? sql : sql.with("stage", stage.name()), "rejected", limit);
    }

    private Mono<String> list(Sql sql, String name, int limit) {
        return sql.with("limit", limit + 1)
                .on(database)
                .map(Row::of)
                .all()
                .collectList()
                .map(rows -> json(rows, name, limit));
    }

    private static String json(List<Row> rows, String name, int limit) {
        List<Row> shown = rows.subList(0, Math.min(rows.size(), limit));
        Optional<Row> last = rows.size() > limit ? Optional.of(shown.getLast()) : Optional.empty();
        return shown.stream()
                .map(Row::json)
                .collect(Collectors.joining(
                        ",",
                        "{\"" + name + "\":[",
                        "],\"next\":"
                                + last.map(row -> "\"" + new Place(row.at(), row.place()).write() + "\"")
                                        .orElse("null")
                                + "}"));
    }
}
