package dev.readout.query.savedfilter;

import dev.readout.query.parameter.MeetingFilter;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code /filters} and {@code /filters/{name}}. */
@RestController
class FilterRoutes {

    private static final String NAME = "[a-z0-9][a-z0-9-]{0,63}";

    private final SavedFilters filters;

    FilterRoutes(SavedFilters filters) {
        this.filters = filters;
    }

    @GetMapping(path = "/filters", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> all() {
        return filters.all()
                .map(filter -> filter.json().toString())
                .collect(Collectors.joining(",", "{\"filters\":[", "]}"));
    }

    @GetMapping(path = "/filters/{name}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> one(@PathVariable String name) {
        return filters.find(name)
                .map(filter -> filter.json().toString())
                .switchIfEmpty(Mono.error(() -> missing(name)));
    }

    /** The body holds the parameters of {@code /meetings} that make a filter; they are tried before they are kept. */
    @PutMapping(path = "/filters/{name}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<Void>> put(@PathVariable String name, @RequestBody String body) {
        if (!name.matches(NAME)) {
            throw Refusal.badValue(
                    "name", name, List.of("up to 64 lower-case letters, digits and hyphens, such as portugal-2024"));
        }
        MultiValueMap<String, String> parameters = ParameterJson.read(ParameterJson.object(body));
        MeetingFilter.of(Parameters.of(parameters, MeetingFilter.NAMES));
        return filters.put(name, parameters)
                .map(isNew -> ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.NO_CONTENT)
                        .build());
    }

    @DeleteMapping("/filters/{name}")
    Mono<ResponseEntity<Void>> delete(@PathVariable String name) {
        return filters.delete(name)
                .filter(existed -> existed)
                .map(existed -> ResponseEntity.noContent().<Void>build())
                .switchIfEmpty(Mono.error(() -> missing(name)));
    }

    private static Refusal missing(String name) {
        return Refusal.notFound("There is no filter '" + name + "'; those that there are are listed at /filters.");
    }
}
