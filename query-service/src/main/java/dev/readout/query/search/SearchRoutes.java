package dev.readout.query.search;

import dev.readout.query.facet.Filter;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.MeetingFilter;
import dev.readout.query.parameter.Parameters;
import java.time.Instant;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /meetings}. */
@RestController
class SearchRoutes {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;
    private static final Set<String> KNOWN = Stream.concat(
                    MeetingFilter.NAMES.stream(), Stream.of("cursor", "limit", AsOf.NAME))
            .collect(Collectors.toUnmodifiableSet());

    private final Search search;

    SearchRoutes(Search search) {
        this.search = search;
    }

    @GetMapping(path = "/meetings", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> meetings(@RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, KNOWN);
        Filter filter = MeetingFilter.of(parameters);
        Instant asOf = AsOf.of(parameters);
        Cursor after = parameters
                .one("cursor")
                .map(text -> Cursor.read(text, filter, asOf))
                .orElse(null);
        int limit = parameters.number("limit", 1, LARGEST_LIMIT).orElse(USUAL_LIMIT);
        return search.page(filter, after, asOf, limit).map(MeetingPage::json);
    }
}
