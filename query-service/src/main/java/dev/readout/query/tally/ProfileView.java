package dev.readout.query.tally;

import dev.readout.query.facet.Folding;
import dev.readout.query.facet.Level;
import dev.readout.query.facet.Sides;
import dev.readout.query.projection.Column;
import dev.readout.query.projection.Spans;
import dev.readout.query.projection.Spans.Span;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Participant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table {@code profile}. */
@Component
class ProfileView implements View {

    private static final String OPEN = """
        insert into profile (meeting_id, known_from, known_to, day, last_day, status, channel, level, host, countries, pairs, topics, outcomes)
        select meeting_id, known_from, known_to, day, last_day, status, channel, level, host, string_to_array(countries, chr(31)),
            string_to_array(pairs, chr(31)), string_to_array(topics, chr(31)), string_to_array(outcomes, chr(31))
        from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[],
                ?::text[], ?::text[], ?::text[], ?::text[])
            as span (meeting_id, known_from, known_to, day, last_day, status, channel, level, host, countries, pairs, topics, outcomes)
        on conflict (meeting_id, known_from) do nothing\
        """;

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var spans = Spans.of(steps);
        List<Span> opened = spans.opened();
        spans.close("profile", jdbc);
        jdbc.update(
                OPEN,
                Column.of(opened, Span::id),
                Column.of(opened, Span::from),
                Column.of(opened, Span::end),
                Column.of(opened, span -> span.days().first()),
                Column.of(opened, span -> span.days().last()),
                Column.of(opened, span -> span.meeting().getStatus()),
                Column.of(opened, span -> span.meeting().getChannel()),
                Column.of(opened, span -> level(span.meeting())),
                Column.of(opened, span -> span.meeting().getPlace().getCountry()),
                Column.of(opened, span -> list(countries(span.meeting()))),
                Column.of(opened, span -> list(pairs(span.meeting()))),
                Column.of(
                        opened, span -> list(span.meeting().getTopics().stream().map(Folding::fold))),
                Column.of(
                        opened,
                        span -> list(span.meeting().getOutcomes().stream().map(Enum::name))));
    }

    private static Level level(Meeting meeting) {
        return Sides.of(meeting).stream().map(Sides.Pair::level).reduce(Level.OTHER, Level::higher);
    }

    private static Stream<String> countries(Meeting meeting) {
        return meeting.getParticipants().stream()
                .map(Participant::getCountry)
                .filter(Objects::nonNull)
                .map(Sides::side);
    }

    private static Stream<String> pairs(Meeting meeting) {
        return Sides.of(meeting).stream().map(pair -> pair.one() + "|" + pair.other());
    }

    private static String list(Stream<String> texts) {
        return Column.list(texts.distinct().toList());
    }
}
