package dev.readout.query.countries;

import dev.readout.query.facet.Facet;
import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads what is known of a state's meetings, as JSON. */
@Repository
class Countries {

    /** People are told of by those whom the newest so many of their meetings show. */
    private static final int LATEST_PEOPLE = 2000;

    private static final String COUNTRY =
            """
            with met as materialized (
                select p.* from posting c join profile p on p.meeting_id = c.meeting_id
                where c.facet = :facet and %1$s and %2$s),
            sides as (
                select case when one = :code then other else one end as side, count(*) as meetings,
                    (array_agg(reduced_date(day, last_day) order by day desc))[1] as last
                from (select day, last_day, split_part(pair, '|', 1) as one, split_part(pair, '|', 2) as other
                    from met cross join unnest(pairs) as pair) pairs
                where one = :code or other = :code
                group by 1 order by 2 desc, 1 limit 20),
            people as (
                select a.person, (array_agg(a.name order by a.day desc))[1] as name, (array_agg(a.title order by a.day desc))[1] as title,
                    count(distinct a.meeting_id) as meetings, max(a.day) as day,
                    (array_agg(reduced_date(a.day, a.last_day) order by a.day desc))[1] as last
                from (select * from appearance a where a.country = :code and a.is_principal and %3$s
                    order by a.day desc limit %4$s) a
                group by a.person order by max(a.day) desc, count(distinct a.meeting_id) desc, a.person limit 20)
            select json_build_object(
                'code', :code::text,
                'counts', (select json_build_object(
                    'PLANNED', count(*) filter (where status = 'PLANNED'),
                    'HELD', count(*) filter (where status = 'HELD'),
                    'CANCELLED', count(*) filter (where status = 'CANCELLED')) from met),
                'hosted', (select count(*) from met where host = :code and status = 'HELD'),
                'levels', (select json_build_object(
                    'HEAD_OF_STATE', count(*) filter (where level = 'HEAD_OF_STATE'),
                    'HEAD_OF_GOVERNMENT', count(*) filter (where level = 'HEAD_OF_GOVERNMENT'),
                    'FOREIGN_MINISTER', count(*) filter (where level = 'FOREIGN_MINISTER'),
                    'MINISTER', count(*) filter (where level = 'MINISTER'),
                    'OTHER', count(*) filter (where level = 'OTHER')) from met),
                'years', (select coalesce(json_agg(json_build_object('year', year, 'meetings', meetings) order by year), '[]') from (
                    select extract(year from day)::int as year, count(*) as meetings from met where day > '0001-01-01' group by 1) years),
                'topics', (select coalesce(json_agg(json_build_object('topic', topic, 'meetings', meetings) order by meetings desc, topic), '[]')
                    from (select topic, count(*) as meetings from met cross join unnest(topics) as topic
                        group by 1 order by 2 desc, 1 limit 20) topics),
                'counterparts', (select coalesce(json_agg(json_build_object('side', side, 'meetings', meetings, 'last', last)
                    order by meetings desc, side), '[]') from sides),
                'people', (select coalesce(json_agg(json_build_object('id', person, 'name', name, 'title', title, 'meetings', meetings,
                    'last', last) order by day desc, meetings desc, person), '[]') from people)
                )::text as answer\
            """.formatted(Selection.known("c"), Selection.known("p"), Selection.known("a"), LATEST_PEOPLE);

    private final DatabaseClient database;

    Countries(DatabaseClient database) {
        this.database = database;
    }

    /** All about the meetings of the state of that code, which may have none. */
    Mono<String> country(String code, Instant asOf) {
        return Sql.of(COUNTRY)
                .with("code", code)
                .with("facet", Facet.country(code).value())
                .with("asOf", asOf)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("answer", String.class)))
                .one();
    }
}
