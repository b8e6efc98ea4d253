package dev.readout.query.search;

import dev.readout.query.event.EventFilter;
import dev.readout.query.facet.Facet;
import dev.readout.query.index.Question;
import dev.readout.query.index.Spelling;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.sql.Sql;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Repository;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Reads lists of meetings. */
@Repository
class Search {

    private final DatabaseClient database;
    private final Spelling spelling;
    private final Clock clock;

    Search(DatabaseClient database, Spelling spelling, Clock clock) {
        this.database = database;
        this.spelling = spelling;
        this.clock = clock;
    }

    /** A page of that list. If nothing has the words asked for, those that no meeting has are taken for misspelt names. */
    Mono<MeetingPage> page(MeetingsAsked asked) {
        Question question = asked.question().asOf(instant(asked));
        Mono<MeetingPage> page = page(question, asked);
        String words = question.words();
        return words == null ? page : page.flatMap(first -> corrected(first, words, asked));
    }

    /** All pages of that list after that one, each read when it is wanted. */
    Flux<MeetingPage> pagesAfter(MeetingPage first, MeetingsAsked asked) {
        record Step(MeetingPage page, MeetingsAsked asked) {}
        return Flux.just(new Step(first, asked))
                .expand(step -> Mono.justOrEmpty(step.asked().after(step.page()))
                        .flatMap(rest -> page(rest).map(page -> new Step(page, rest))))
                .skip(1)
                .map(Step::page);
    }

    /** The last of the meetings that once fitted that filter and stand no more, as they were. */
    Flux<FoundMeeting> ended(Question question) {
        var before = new EventFilter(question.filter());
        return Sql.of(MeetingQuery.ended(before.condition("b")))
                .with(before.values())
                .with("asOf", question.asOf())
                .on(database)
                .map(FoundMeeting::of)
                .all();
    }

    /** Whether any meeting ever had that facet. */
    Mono<Boolean> knows(Facet facet) {
        return Sql.of("select exists (select from posting where facet = :facet) as known")
                .with("facet", facet.value())
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("known", Boolean.class)))
                .one();
    }

    private Mono<MeetingPage> corrected(MeetingPage page, String words, MeetingsAsked asked) {
        return page.meetings().isEmpty()
                ? spelling.corrected(words)
                        .flatMap(others -> page(page.answered().words(others), asked))
                        .defaultIfEmpty(page)
                : Mono.just(page);
    }

    private Mono<MeetingPage> page(Question question, MeetingsAsked asked) {
        return MeetingQuery.of(question, asked.order(), asked.after(), asked.pageSize() + 1)
                .on(database)
                .map(FoundMeeting::of)
                .all()
                .collectList()
                .map(found -> page(found, question, asked.pageSize()));
    }

    private static MeetingPage page(List<FoundMeeting> found, Question question, int limit) {
        if (found.size() <= limit) {
            return new MeetingPage(found, null, question);
        }
        List<FoundMeeting> shown = found.subList(0, limit);
        return new MeetingPage(shown, Cursor.behind(shown.getLast(), question.asOf()), question);
    }

    /** How well meetings match each other's company is weighed among those known at one instant, the same for all pages. */
    private Instant instant(MeetingsAsked asked) {
        Cursor after = asked.after();
        Instant asOf = asked.question().asOf();
        return switch (asked.order()) {
            case DATE -> asOf;
            case RELEVANCE -> after != null ? after.asOf() : now(asOf);
        };
    }

    private Instant now(Instant asOf) {
        return AsOf.NOW.equals(asOf) ? clock.instant().truncatedTo(ChronoUnit.MILLIS) : asOf;
    }
}
