package dev.readout.query.relations;

import dev.readout.query.facet.Level;
import dev.readout.query.facet.Sides;
import dev.readout.query.parameter.AsOf;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.springframework.http.MediaType;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /relations/{a}/{b}} and {@code GET /relations/{a}/{b}/absence}. */
@RestController
class RelationRoutes {

    private final Relations relations;
    private final Clock clock;

    RelationRoutes(Relations relations, Clock clock) {
        this.relations = relations;
        this.clock = clock;
    }

    @GetMapping(path = "/relations/{a}/{b}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> relation(
            @PathVariable("a") String a,
            @PathVariable("b") String b,
            @RequestParam MultiValueMap<String, String> given) {
        Instant asOf = AsOf.of(Parameters.of(given, Set.of(AsOf.NAME)));
        String one = Sides.side(a);
        String other = other(one, b);
        return Mono.zip(relations.between(one, other, asOf), relations.partnerships(one, other, asOf))
                .map(both -> RelationJson.relation(one, other, both.getT1(), both.getT2(), day(asOf))
                        .toString());
    }

    @GetMapping(path = "/relations/{a}/{b}/absence", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> absence(
            @PathVariable("a") String a,
            @PathVariable("b") String b,
            @RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, Set.of(AsOf.NAME, "level"));
        Instant asOf = AsOf.of(parameters);
        Level level = parameters
                .one("level")
                .map(one -> parameters.constants("level", Level.class).getFirst())
                .orElse(Level.OTHER);
        String one = Sides.side(a);
        String other = other(one, b);
        return relations
                .between(one, other, asOf)
                .map(relation -> RelationJson.absence(one, other, level, relation, day(asOf))
                        .toString());
    }

    private static String other(String one, String written) {
        String other = Sides.side(written);
        if (other.equals(one)) {
            throw Refusal.badValue("b", written, List.of("another side than a"));
        }
        return other;
    }

    private LocalDate day(Instant asOf) {
        Instant now = clock.instant();
        return LocalDate.ofInstant(asOf.isBefore(now) ? asOf : now, ZoneOffset.UTC);
    }
}
