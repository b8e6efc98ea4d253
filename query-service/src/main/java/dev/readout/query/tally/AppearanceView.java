package dev.readout.query.tally;

import dev.readout.query.facet.Folding;
import dev.readout.query.projection.Column;
import dev.readout.query.projection.Spans;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import dev.readout.schemas.Part;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the tables {@code appearance} and {@code person_name}. */
@Component
class AppearanceView implements View {

    private static final String OPEN = """
        insert into appearance (meeting_id, known_from, known_to, item, person, name, title, office, country, organization, is_principal,
            status, day, last_day)
        select * from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::smallint[], ?::text[], ?::text[], ?::text[], ?::text[],
            ?::text[], ?::text[], ?::boolean[], ?::text[], ?::date[], ?::date[])
        on conflict (meeting_id, known_from, item) do nothing\
        """;

    private static final String NAMES = """
        insert into person_name (person, folded, weight)
        select person, folded, count(*) from unnest(?::text[], ?::text[]) as told (person, folded) group by person, folded order by person, folded
        on conflict (person, folded) do update set weight = person_name.weight + excluded.weight\
        """;

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var spans = Spans.of(steps);
        spans.close("appearance", jdbc);
        List<Appearance> opened =
                spans.opened().stream().flatMap(Appearance::of).toList();
        jdbc.update(
                OPEN,
                Column.of(opened, each -> each.span().id()),
                Column.of(opened, each -> each.span().from()),
                Column.of(opened, each -> each.span().end()),
                Column.of(opened, Appearance::item),
                Column.of(opened, Appearance::person),
                Column.of(opened, Appearance::name),
                Column.of(opened, each -> each.participant().getTitle()),
                Column.of(opened, Appearance::office),
                Column.of(opened, each -> each.participant().getCountry()),
                Column.of(opened, each -> each.participant().getOrganization()),
                Column.of(opened, each -> each.participant().getPart() == Part.PRINCIPAL),
                Column.of(opened, each -> each.span().meeting().getStatus()),
                Column.of(opened, each -> each.span().days().first()),
                Column.of(opened, each -> each.span().days().last()));
        jdbc.update(NAMES, Column.of(opened, Appearance::person), Column.of(opened, each -> Folding.fold(each.name())));
    }
}
