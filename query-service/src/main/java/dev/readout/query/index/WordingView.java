package dev.readout.query.index;

import dev.readout.query.projection.Column;
import dev.readout.query.projection.Spans;
import dev.readout.query.projection.Spans.Span;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the tables {@code wording} and {@code name_word}. */
@Component
class WordingView implements View {

    private static final String OPEN = """
        insert into wording (meeting_id, known_from, known_to, day, last_day, words)
        select meeting_id, known_from, known_to, day, last_day,
            setweight(to_tsvector('words', names), 'A') || setweight(to_tsvector('words', headlines), 'B')
            || setweight(to_tsvector('words', evidence), 'C') || setweight(to_tsvector('words', others), 'D')
        from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::date[], ?::date[], ?::text[], ?::text[], ?::text[], ?::text[])
            as span (meeting_id, known_from, known_to, day, last_day, names, headlines, evidence, others)
        on conflict (meeting_id, known_from) do update set known_to = excluded.known_to, day = excluded.day,
                last_day = excluded.last_day, words = excluded.words\
        """;

    private static final String NAMES = "insert into name_word (word) select unnest(?::text[]) on conflict do nothing";

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var spans = Spans.of(steps);
        List<Span> opened = spans.opened();
        spans.close("wording", jdbc);
        jdbc.update(
                OPEN,
                Column.of(opened, Span::id),
                Column.of(opened, Span::from),
                Column.of(opened, Span::end),
                Column.of(opened, span -> span.days().first()),
                Column.of(opened, span -> span.days().last()),
                Column.of(opened, span -> Wording.names(span.meeting())),
                Column.of(opened, span -> Wording.headlines(span.meeting())),
                Column.of(opened, span -> Wording.evidence(span.meeting())),
                Column.of(opened, span -> Wording.others(span.meeting())));
        List<String> words = opened.stream()
                .flatMap(span -> Wording.nameWords(span.meeting()))
                .distinct()
                .sorted()
                .collect(Collectors.toList());
        jdbc.update(NAMES, (Object) Column.of(words, word -> word));
    }
}
