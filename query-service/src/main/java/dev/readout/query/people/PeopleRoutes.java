package dev.readout.query.people;

import dev.readout.query.facet.Folding;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /people} and {@code GET /people/{id}}. */
@RestController
class PeopleRoutes {

    private static final int USUAL_LIMIT = 10;
    private static final int LARGEST_LIMIT = 100;
    private static final int LONGEST_NAME = 200;

    private final People people;

    PeopleRoutes(People people) {
        this.people = people;
    }

    /** Those whose names, or words of whose names, begin so; if there are none, those whose names are alike. */
    @GetMapping(path = "/people", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> people(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, Set.of("q", "limit", AsOf.NAME));
        String name = parameters
                .text("q", LONGEST_NAME)
                .map(Folding::fold)
                .filter(folded -> !folded.isEmpty())
                .orElseThrow(() -> Refusal.missing("q", "the beginning of a name, or of one of its words"));
        int limit = parameters.number("limit", 1, LARGEST_LIMIT).orElse(USUAL_LIMIT);
        return people.named(name, AsOf.of(parameters), limit);
    }

    @GetMapping(path = "/people/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> person(@PathVariable("id") String id, @RequestParam MultiValueMap<String, String> given) {
        return people.person(id, AsOf.of(Parameters.of(given, Set.of(AsOf.NAME))))
                .switchIfEmpty(Mono.error(
                        () -> Refusal.notFound("Nobody is known by '" + id + "'. GET /people?q= finds ids by names.")));
    }
}
