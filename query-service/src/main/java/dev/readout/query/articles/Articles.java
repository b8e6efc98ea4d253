package dev.readout.query.articles;

import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads single articles, as JSON. */
@Repository
class Articles {

    private static final String ARTICLE = """
        select json_build_object('id', a.id, 'revision', a.revision, 'url', a.url, 'publisher', a.publisher, 'published', a.published,
            'title', a.title, 'language', a.language, 'contentType', a.content_type, 'content', a.content,
            'receivedAt', %s, 'reading', r.reading::json,
            'meetings', (select coalesce(json_agg(json_build_object('report', c.item, 'meeting', replace(c.meeting_id::text, '-', ''))
                order by c.item, c.meeting_id), '[]') from citation c where c.article = a.id and %s))::text as answer
        from article a left join reading r on r.article = a.id
        where a.id = :id\
        """.formatted(ArticleLists.utc("a.received_at"), Selection.known("c"));

    private final DatabaseClient database;

    Articles(DatabaseClient database) {
        this.database = database;
    }

    /** That article, what was read in it, and the meetings it tells of as known then; empty: there is none. */
    Mono<String> article(String id, Instant asOf) {
        return Sql.of(ARTICLE)
                .with("id", id)
                .with("asOf", asOf)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("answer", String.class)))
                .one();
    }
}
