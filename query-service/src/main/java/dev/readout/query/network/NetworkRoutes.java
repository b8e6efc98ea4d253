package dev.readout.query.network;

import dev.readout.query.index.Question;
import dev.readout.query.parameter.Parameters;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /network}. */
@RestController
class NetworkRoutes {

    private static final String OF = "of";
    private static final String LIMIT = "limit";
    private static final int USUAL_EDGES = 100;
    private static final int MOST_EDGES = 2000;
    private static final Set<String> KNOWN =
            Stream.concat(Question.NAMES.stream(), Stream.of(OF, LIMIT)).collect(Collectors.toUnmodifiableSet());

    private final Network network;

    NetworkRoutes(Network network) {
        this.network = network;
    }

    @GetMapping(path = "/network", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> network(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, KNOWN);
        return network.ties(
                Question.of(parameters),
                parameters.constant(OF, Ties.class).orElse(Ties.SIDES),
                parameters.number(LIMIT, 1, MOST_EDGES).orElse(USUAL_EDGES));
    }
}
