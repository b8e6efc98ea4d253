package dev.readout.query.articles;

import dev.readout.query.projection.Column;
import dev.readout.query.projection.Spans;
import dev.readout.query.projection.Spans.Span;
import dev.readout.query.projection.Step;
import dev.readout.query.projection.View;
import dev.readout.schemas.Source;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the table {@code citation}. */
@Component
class CitationView implements View {

    private static final String OPEN = """
        insert into citation (meeting_id, known_from, known_to, article, item)
        select * from unnest(?::uuid[], ?::timestamptz[], ?::timestamptz[], ?::text[], ?::integer[])
        on conflict do nothing\
        """;

    private record Citation(Span span, Source source) {

        static Stream<Citation> of(Span span) {
            return span.meeting().getSources().stream().map(source -> new Citation(span, source));
        }
    }

    @Override
    public void apply(List<Step> steps, JdbcTemplate jdbc) {
        var spans = Spans.of(steps);
        spans.close("citation", jdbc);
        List<Citation> opened = spans.opened().stream().flatMap(Citation::of).toList();
        jdbc.update(
                OPEN,
                Column.of(opened, each -> each.span().id()),
                Column.of(opened, each -> each.span().from()),
                Column.of(opened, each -> each.span().end()),
                Column.of(opened, each -> each.source().getArticleId()),
                Column.of(opened, each -> each.source().getIndex()));
    }
}
