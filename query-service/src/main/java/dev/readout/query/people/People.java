package dev.readout.query.people;

import dev.readout.query.index.Selection;
import dev.readout.query.sql.Sql;
import java.time.Instant;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads who is known, and by whom he or she was met, as JSON. */
@Repository
class People {

    private static final String BEGINS =
            "select person, max(weight) as rank from person_name where folded like :begin or folded like :within group"
                    + " by person";

    private static final String IS_ALIKE = """
        select person, max(public.similarity(folded, :name)) as rank from person_name
        where folded operator(public.%) :name group by person\
        """;

    private static final String PERSON = """
        with met as materialized (select * from appearance a where a.person = :person and %1$s),
        latest as (select * from met order by day desc, meeting_id limit 1),
        offices as (
            select office, country, organization, array_agg(distinct title) filter (where title is not null) as titles,
                (array_agg(reduced_date(day, last_day) order by day) filter (where day > '0001-01-01'))[1] as first,
                (array_agg(reduced_date(day, last_day) order by day desc) filter (where day > '0001-01-01'))[1] as last,
                max(day) as last_day, count(distinct meeting_id) as meetings
            from met group by office, country, organization),
        years as (select extract(year from day)::int as year, count(distinct meeting_id) as meetings
            from met where day > '0001-01-01' group by 1),
        others as (
            select b.person, (array_agg(b.name order by b.day desc))[1] as name,
                (array_agg(b.country order by b.day desc))[1] as country,
                (array_agg(b.organization order by b.day desc))[1] as organization,
                count(distinct b.meeting_id) as meetings,
                (array_agg(reduced_date(b.day, b.last_day) order by b.day desc))[1] as last
            from met m join appearance b on b.meeting_id = m.meeting_id
            where %2$s and b.person <> :person
              and coalesce(b.organization, b.country) is distinct from coalesce(m.organization, m.country)
            group by b.person order by count(distinct b.meeting_id) desc, b.person limit 20)
        select json_build_object(
            'id', l.person, 'name', l.name, 'title', l.title, 'country', l.country, 'organization', l.organization,
            'names', (select json_agg(distinct name) from met),
            'counts', (select json_build_object(
                'PLANNED', count(distinct meeting_id) filter (where status = 'PLANNED'),
                'HELD', count(distinct meeting_id) filter (where status = 'HELD'),
                'CANCELLED', count(distinct meeting_id) filter (where status = 'CANCELLED')) from met),
            'years', (select coalesce(json_agg(json_build_object('year', year, 'meetings', meetings) order by year), '[]') from years),
            'offices', (select json_agg(json_build_object('office', office, 'titles', coalesce(titles, '{}'), 'country', country,
                'organization', organization, 'first', first, 'last', last, 'meetings', meetings)
                order by last_day desc, meetings desc, office) from offices),
            'counterparts', (select coalesce(json_agg(json_build_object('id', person, 'name', name, 'country', country,
                'organization', organization, 'meetings', meetings, 'last', last) order by meetings desc, person), '[]') from others)
            )::text as answer
        from latest l\
        """.formatted(Selection.known("a"), Selection.known("b"));

    private final DatabaseClient database;

    People(DatabaseClient database) {
        this.database = database;
    }

    /** The likeliest people of that name, folded. */
    Mono<String> named(String name, Instant asOf, int limit) {
        Sql begins = candidates(BEGINS, asOf, limit)
                .with("begin", pattern(name) + "%")
                .with("within", "% " + pattern(name) + "%");
        return answer(begins)
                .filter(answer -> !answer.contains("\"people\" : []"))
                .switchIfEmpty(answer(candidates(IS_ALIKE, asOf, limit).with("name", name)));
    }

    /** All about that person; empty: nobody of that id is known. */
    Mono<String> person(String id, Instant asOf) {
        return answer(Sql.of(PERSON).with("person", id).with("asOf", asOf));
    }

    /** Of each candidate, the likeliest first, how he or she was told of last. */
    private static Sql candidates(String among, Instant asOf, int limit) {
        return Sql.of("""
            select json_build_object('people', coalesce(json_agg(json_build_object(
                'id', f.person, 'name', f.name, 'title', f.title, 'country', f.country, 'organization', f.organization,
                'meetings', n.meetings, 'last', reduced_date(f.day, f.last_day)) order by f.rank desc, f.person), '[]'),
                'next', null)::text as answer
            from (select c.person, c.rank, l.* from (select * from (%1$s) found order by rank desc, person) c
                cross join lateral (
                    select a.name, a.title, a.country, a.organization, a.day, a.last_day from appearance a
                    where a.person = c.person and %2$s order by a.day desc limit 1) l
                order by c.rank desc, c.person limit :limit) f
            cross join lateral (
                select count(distinct a.meeting_id) as meetings from appearance a where a.person = f.person and %2$s) n\
            """.formatted(among, Selection.known("a")))
                .with("asOf", asOf)
                .with("limit", limit);
    }

    private Mono<String> answer(Sql sql) {
        return sql.on(database)
                .map(row -> Objects.requireNonNull(row.get("answer", String.class)))
                .one();
    }

    /** Without what has a meaning in patterns. */
    private static String pattern(String text) {
        return text.replaceAll("[\\\\%_]", "\\\\$0");
    }
}
