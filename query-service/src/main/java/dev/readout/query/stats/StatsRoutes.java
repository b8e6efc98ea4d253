package dev.readout.query.stats;

import dev.readout.query.index.Question;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /stats} and {@code GET /stats/matrix}. */
@RestController
class StatsRoutes {

    private static final String BY = "by";
    private static final String LIMIT = "limit";
    private static final int USUAL_KEYS = 100;
    private static final int MOST_KEYS = 1000;
    private static final int USUAL_SIDES = 20;
    private static final int MOST_SIDES = 250;

    private final Stats stats;

    StatsRoutes(Stats stats) {
        this.stats = stats;
    }

    @GetMapping(path = "/stats", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> counts(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, known(BY, LIMIT));
        Dimension by =
                parameters.constant(BY, Dimension.class).orElseThrow(() -> Refusal.missing(BY, "one of " + names()));
        return stats.counts(
                Question.of(parameters),
                by,
                parameters.number(LIMIT, 1, MOST_KEYS).orElse(USUAL_KEYS));
    }

    @GetMapping(path = "/stats/matrix", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> matrix(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, known(LIMIT));
        return stats.matrix(
                Question.of(parameters), parameters.number(LIMIT, 1, MOST_SIDES).orElse(USUAL_SIDES));
    }

    private static Set<String> known(String... others) {
        return Stream.concat(Question.NAMES.stream(), Stream.of(others)).collect(Collectors.toUnmodifiableSet());
    }

    private static String names() {
        return Arrays.stream(Dimension.values())
                .map(each -> each.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }
}
