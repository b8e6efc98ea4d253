package dev.readout.query.search;

import dev.readout.query.representation.AtomFeed;
import dev.readout.query.representation.Calendar;
import dev.readout.query.representation.CsvLines;
import dev.readout.query.representation.Format;
import dev.readout.query.representation.GeoJson;
import dev.readout.query.representation.MeetingVersion;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Lists of meetings in each of their forms. */
@Component
class Answers {

    private final Search search;
    private final Totals totals;

    Answers(Search search, Totals totals) {
        this.search = search;
        this.totals = totals;
    }

    /**
     * The answer, as text in pieces. What goes wrong before the first of it is sent is an error of the Mono; a list of any length is read page by page as it is
     * taken, and never stands in memory as a whole.
     *
     * @param self address of the request
     */
    Mono<Flux<String>> of(MeetingsAsked asked, Format format, URI self) {
        return switch (format) {
            case JSON -> json(asked).map(Flux::just);
            case NDJSON -> lines(asked, "", meeting -> asked.fields().of(meeting.json()) + "\n");
            case CSV -> {
                var lines = new CsvLines(asked.fields().inOrder());
                yield lines(asked, lines.header(), meeting -> lines.line(meeting.version(true)));
            }
            case ICALENDAR ->
                all(asked)
                        .zipWith(ended(asked), Answers::together)
                        .map(Calendar::of)
                        .map(Flux::just);
            case ATOM -> all(asked).map(meetings -> AtomFeed.of(meetings, self)).map(Flux::just);
            case GEOJSON -> all(asked).map(GeoJson::of).map(Flux::just);
        };
    }

    private Mono<String> json(MeetingsAsked asked) {
        return search.page(asked)
                .flatMap(page -> total(page, asked).map(total -> MeetingListJson.of(page, asked, total)));
    }

    private Mono<Optional<Total>> total(MeetingPage page, MeetingsAsked asked) {
        return asked.isCounted() ? totals.of(page.answered()).map(Optional::of) : Mono.just(Optional.empty());
    }

    private Mono<Flux<String>> lines(MeetingsAsked asked, String header, Function<FoundMeeting, String> line) {
        Function<MeetingPage, String> text =
                page -> page.meetings().stream().map(line).collect(Collectors.joining());
        return search.page(asked)
                .map(first -> Flux.just(header + text.apply(first))
                        .concatWith(search.pagesAfter(first, asked).map(text)));
    }

    private Mono<List<MeetingVersion>> all(MeetingsAsked asked) {
        return search.page(asked)
                .flatMapMany(first -> Flux.just(first).concatWith(search.pagesAfter(first, asked)))
                .concatMapIterable(MeetingPage::meetings)
                .map(meeting -> meeting.version(true))
                .collectList();
    }

    /** Of words nobody knows any more who had them. */
    private Mono<List<MeetingVersion>> ended(MeetingsAsked asked) {
        return asked.question().words() == null
                ? search.ended(asked.question())
                        .map(meeting -> meeting.version(false))
                        .collectList()
                : Mono.just(List.of());
    }

    private static List<MeetingVersion> together(List<MeetingVersion> some, List<MeetingVersion> others) {
        return Stream.concat(some.stream(), others.stream()).toList();
    }
}
