package dev.readout.query.search;

import dev.readout.query.facet.Facet;
import dev.readout.query.problem.Refusal;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /meetings} and {@code GET /people/{id}/meetings}. */
@RestController
class SearchRoutes {

    private final Search search;
    private final Totals totals;

    SearchRoutes(Search search, Totals totals) {
        this.search = search;
        this.totals = totals;
    }

    @GetMapping(path = "/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> meetings(@RequestParam MultiValueMap<String, String> given) {
        return answer(MeetingsAsked.of(given, UnaryOperator.identity()));
    }

    @GetMapping(path = "/people/{id}/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> meetingsOf(@PathVariable("id") String id, @RequestParam MultiValueMap<String, String> given) {
        Facet person = Facet.person(id);
        MeetingsAsked asked = MeetingsAsked.of(given, question -> question.and(person));
        return search.knows(person)
                .filter(isKnown -> isKnown)
                .switchIfEmpty(Mono.error(
                        () -> Refusal.notFound("Nobody is known by '" + id + "'. GET /people?q= finds ids by names.")))
                .then(Mono.defer(() -> answer(asked)));
    }

    private Mono<String> answer(MeetingsAsked asked) {
        return search.page(asked)
                .flatMap(page -> total(page, asked).map(total -> MeetingListJson.of(page, asked, total)));
    }

    private Mono<Optional<Total>> total(MeetingPage page, MeetingsAsked asked) {
        return asked.isCounted() ? totals.of(page.answered()).map(Optional::of) : Mono.just(Optional.empty());
    }
}
