package dev.readout.query.articles;

import dev.readout.query.projection.Column;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Rejected;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/** Writes articles, readings and rejections; whatever is written twice stands once. */
@Repository
class ArticleTables {

    /** As long as the topic keeps them. */
    private static final Duration REJECTIONS_KEPT = Duration.ofDays(30);

    private static final String ARTICLES = """
        insert into article (id, revision, url, publisher, published, title, language, content_type, content, received_at)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::text[], ?::timestamptz[])
        on conflict (id) do update set revision = excluded.revision, url = excluded.url, publisher = excluded.publisher,
            published = excluded.published, title = excluded.title, language = excluded.language, content_type = excluded.content_type,
            content = excluded.content, received_at = excluded.received_at\
        """;

    private static final String READINGS = """
        insert into reading (article, revision, reading, reports)
        select * from unnest(?::text[], ?::text[], ?::text[], ?::integer[])
        on conflict (article) do update set revision = excluded.revision, reading = excluded.reading, reports = excluded.reports\
        """;

    private static final String REJECTIONS = """
        insert into rejection (topic, partition, "offset", stage, reason, article, rejected_at, told_at)
        select * from unnest(?::text[], ?::integer[], ?::bigint[], ?::text[], ?::text[], ?::text[], ?::timestamptz[], ?::timestamptz[])
        on conflict do nothing\
        """;

    private final JdbcTemplate jdbc;

    ArticleTables(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Articles in the order in which they came; of one that came twice the last counts. */
    void articles(List<Arrived<Article>> arrived) {
        Map<String, Arrived<Article>> latest = latest(arrived);
        delete("delete from article where id = any(?)", latest);
        List<Article> articles = values(latest);
        jdbc.update(
                ARTICLES,
                Column.of(articles, Article::getId),
                Column.of(articles, Article::getRevision),
                Column.of(articles, Article::getUrl),
                Column.of(articles, Article::getPublisher),
                Column.of(articles, Article::getPublished),
                Column.of(articles, Article::getTitle),
                Column.of(articles, Article::getLanguage),
                Column.of(articles, Article::getContentType),
                Column.of(articles, Article::getContent),
                Column.of(articles, Article::getReceivedAt));
    }

    /** Readings in the order in which they came; an article that cannot be read is a rejection as long as that holds. */
    void readings(List<Arrived<ArticleReports>> arrived) {
        Map<String, Arrived<ArticleReports>> latest = latest(arrived);
        delete("delete from reading where article = any(?)", latest);
        jdbc.update("delete from rejection where stage = '" + Stage.UNSUPPORTED + "' and article = any(?)", (Object)
                latest.keySet().toArray(String[]::new));
        List<ArticleReports> readings = values(latest);
        jdbc.update(
                READINGS,
                Column.of(readings, ArticleReports::getArticleId),
                Column.of(readings, ArticleReports::getRevision),
                Column.of(readings, ReadingJson::of),
                Column.of(readings, reading -> reading.getReports().size()));
        reject(latest.values().stream().flatMap(Rejection::ofUnsupported).toList());
    }

    /** Rejections; those that the topic no longer keeps go. */
    void rejections(List<Arrived<Rejected>> arrived) {
        reject(arrived.stream().flatMap(Rejection::of).toList());
        arrived.stream()
                .map(Arrived::at)
                .max(Instant::compareTo)
                .ifPresent(latest -> jdbc.update(
                        "delete from rejection where told_at < ?::timestamptz and stage <> '" + Stage.UNSUPPORTED + "'",
                        latest.minus(REJECTIONS_KEPT).toString()));
    }

    private void reject(List<Rejection> rejections) {
        jdbc.update(
                REJECTIONS,
                Column.of(rejections, Rejection::topic),
                Column.of(rejections, Rejection::partition),
                Column.of(rejections, Rejection::offset),
                Column.of(rejections, Rejection::stage),
                Column.of(rejections, Rejection::reason),
                Column.of(rejections, Rejection::article),
                Column.of(rejections, Rejection::at),
                Column.of(rejections, Rejection::told));
    }

    private void delete(String statement, Map<String, ? extends Arrived<?>> latest) {
        String[] withdrawn = latest.entrySet().stream()
                .filter(each -> each.getValue().value() == null)
                .map(Map.Entry::getKey)
                .toArray(String[]::new);
        jdbc.update(statement, (Object) withdrawn);
    }

    private static <T> Map<String, Arrived<T>> latest(List<Arrived<T>> arrived) {
        Map<String, Arrived<T>> latest = new LinkedHashMap<>();
        arrived.forEach(each -> latest.put(each.key(), each));
        return latest;
    }

    private static <T> List<T> values(Map<String, Arrived<T>> latest) {
        List<T> values = new ArrayList<>();
        for (Arrived<T> each : latest.values()) {
            T value = each.value();
            if (value != null) {
                values.add(value);
            }
        }
        return values;
    }
}
