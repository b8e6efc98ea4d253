package dev.readout.query.countries;

import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.Parameters;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /countries/{code}}. */
@RestController
class CountryRoutes {

    private final Countries countries;

    CountryRoutes(Countries countries) {
        this.countries = countries;
    }

    @GetMapping(path = "/countries/{code}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> country(@PathVariable("code") String code, @RequestParam MultiValueMap<String, String> given) {
        return countries.country(Parameters.country("code", code), AsOf.of(Parameters.of(given, Set.of(AsOf.NAME))));
    }
}
