package dev.readout.query.network;

import dev.readout.query.index.Question;
import dev.readout.query.index.Selection;
import dev.readout.query.tally.Profiles;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Mono;

/** Reads ties as a graph; answers are JSON. */
@Repository
class Network {

    /** Of more meetings, the newest so many tell how people are tied. */
    private static final int MEETINGS_OF_PEOPLE = 20_000;

    private static final String ANSWER = """
        select json_build_object(
            'meetings', (select count(*) from looked),
            'nodes', (select coalesce(json_agg(json_build_object('id', id, 'label', label, 'meetings', meetings) order by meetings desc, id), '[]')
                from nodes),
            'edges', (select coalesce(json_agg(json_build_object('source', one, 'target', other, 'meetings', meetings,
                'first', first, 'last', last) order by meetings desc, one, other), '[]') from edges))::text as answer\
        """;

    private static final String EDGE = """
        (array_agg(reduced_date(day, last_day) order by day) filter (where day > '0001-01-01'))[1] as first,
            (array_agg(reduced_date(day, last_day) order by day desc) filter (where day > '0001-01-01'))[1] as last\
        """;

    private static final String SIDES = """
        , looked as (select meeting_id from found),
        ties as (select meeting_id, day, last_day, split_part(pair, '|', 1) as one, split_part(pair, '|', 2) as other
            from found cross join unnest(pairs) as pair),
        edges as (select one, other, count(*) as meetings, %s
            from ties group by one, other order by count(*) desc, one, other limit :limit),
        nodes as (select id, id as label, count(distinct meeting_id) as meetings
            from (select meeting_id, one as id from ties union all select meeting_id, other from ties) ends
            where id in (select one from edges union select other from edges) group by id)
        """.formatted(EDGE) + ANSWER;

    private static final String PEOPLE =
            """
            , looked as (select meeting_id from found order by day desc, meeting_id limit %s),
            seats as materialized (
                select a.meeting_id, a.person, a.name, a.day, a.last_day, coalesce(a.organization, a.country) as side
                from looked l join appearance a on a.meeting_id = l.meeting_id where a.is_principal and %s),
            ties as (
                select distinct a.meeting_id, a.day, a.last_day, a.person as one, b.person as other
                from seats a join seats b on b.meeting_id = a.meeting_id and b.person > a.person and b.side is distinct from a.side),
            edges as (select one, other, count(*) as meetings, %s
                from ties group by one, other order by count(*) desc, one, other limit :limit),
            nodes as (select person as id, (array_agg(name order by day desc))[1] as label, count(distinct meeting_id) as meetings
                from seats where person in (select one from edges union select other from edges) group by person)
            """.formatted(Integer.toString(MEETINGS_OF_PEOPLE), Selection.known("a"), EDGE) + ANSWER;

    private final DatabaseClient database;

    Network(DatabaseClient database) {
        this.database = database;
    }

    /** The strongest ties that the meetings of that question make. */
    Mono<String> ties(Question question, Ties between, int limit) {
        String text = switch (between) {
            case SIDES -> SIDES;
            case PEOPLE -> PEOPLE;
        };
        return Profiles.with(question, text)
                .with("limit", limit)
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("answer", String.class)))
                .one();
    }
}
