package dev.readout.query.details;

import dev.readout.query.event.StoredEvent;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.net.URI;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /meetings/{id}} and {@code GET /meetings/{id}/history}. */
@RestController
class DetailsRoutes {

    private static final Set<String> KNOWN = Set.of(AsOf.NAME);

    private final Details details;

    DetailsRoutes(Details details) {
        this.details = details;
    }

    @GetMapping(path = "/meetings/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<String>> meeting(
            @PathVariable("id") String id, @RequestParam MultiValueMap<String, String> given) {
        Instant asOf = AsOf.of(Parameters.of(given, KNOWN));
        return details.standing(known(id), asOf)
                .switchIfEmpty(Mono.error(() -> unknown(id)))
                .map(standing -> answer(id, standing, given));
    }

    private static ResponseEntity<String> answer(
            String id, Details.Standing standing, MultiValueMap<String, String> given) {
        if (standing.mergedInto() != null) {
            String query = given.containsKey(AsOf.NAME) ? "?asOf=" + given.getFirst(AsOf.NAME) : "";
            URI other = URI.create("/meetings/" + digits(standing.mergedInto()) + query);
            return ResponseEntity.status(HttpStatus.PERMANENT_REDIRECT)
                    .location(other)
                    .build();
        }
        if (standing.meeting() == null) {
            throw Refusal.gone("Meeting " + id + " was retracted: no source supports it any more. /meetings/" + id
                    + "/history says how that came.");
        }
        return ResponseEntity.ok().eTag(id + "-" + standing.version()).body(standing.meeting());
    }

    @GetMapping(path = "/meetings/{id}/history", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> history(@PathVariable("id") String id, @RequestParam MultiValueMap<String, String> given) {
        Instant asOf = AsOf.of(Parameters.of(given, KNOWN));
        return details.history(known(id), asOf)
                .map(StoredEvent::json)
                .collectList()
                .filter(events -> !events.isEmpty())
                .switchIfEmpty(Mono.error(() -> unknown(id)))
                .map(events -> events.stream().collect(Collectors.joining(",", "{\"events\":[", "],\"next\":null}")));
    }

    private static UUID known(String id) {
        return Details.id(id).orElseThrow(() -> unknown(id));
    }

    private static Refusal unknown(String id) {
        return Refusal.notFound("There is no meeting '" + id + "'. GET /meetings lists those there are.");
    }

    private static String digits(UUID id) {
        return id.toString().replace("-", "");
    }
}
