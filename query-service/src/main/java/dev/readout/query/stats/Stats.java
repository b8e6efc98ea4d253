package dev.readout.query.stats;

import dev.readout.query.index.Question;
import dev.readout.query.sql.Sql;
import dev.readout.query.tally.Profiles;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Counts meetings; answers are JSON. */
@Repository
class Stats {

    private static final String MATRIX = """
        , pairs as (
            select split_part(pair, '|', 1) as one, split_part(pair, '|', 2) as other, count(*) as meetings
            from found cross join unnest(pairs) as pair group by 1, 2),
        sides as (
            select side, row_number() over (order by sum(meetings) desc, side) as rank
            from (select one as side, meetings from pairs union all select other, meetings from pairs) ends
            group by side order by 2 limit :limit),
        rows as (
            select r.rank, json_agg(coalesce(p.meetings, 0) order by c.rank) as counts
            from sides r cross join sides c
            left join pairs p on p.one = least(r.side collate "C", c.side collate "C") and p.other = greatest(r.side collate "C", c.side collate "C")
            group by r.rank)
        select json_build_object('sides', (select coalesce(json_agg(side order by rank), '[]') from sides),
            'matrix', (select coalesce(json_agg(counts order by rank), '[]') from rows))::text as answer\
        """;

    private final DatabaseClient database;

    Stats(DatabaseClient database) {
        this.database = database;
    }

    /** How many meetings of that question each key has. */
    Mono<String> counts(Question question, Dimension by, int limit) {
        String text = """
            , counts as (
                select key, count(*) as meetings, count(*) over () as keys
                from (select %1$s as key from found) keys group by key order by %2$s limit :limit)
            select json_build_object('by', :by::text, 'keys', coalesce(max(keys), 0),
                'counts', coalesce(json_agg(json_build_object('key', key, 'meetings', meetings) order by %2$s), '[]'))::text as answer
            from counts\
            """.formatted(by.key(), by.order());
        return answer(Profiles.with(question, text).with("by", by.name()).with("limit", limit));
    }

    /** How often each two of the sides that meet most often have met. */
    Mono<String> matrix(Question question, int limit) {
        return answer(Profiles.with(question, MATRIX).with("limit", limit));
    }

    private Mono<String> answer(Sql sql) {
        return sql.on(database)
                .map(row -> Objects.requireNonNull(row.get("answer", String.class)))
                .one();
    }
}
