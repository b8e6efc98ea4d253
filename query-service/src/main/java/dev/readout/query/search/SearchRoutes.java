package dev.readout.query.search;

import dev.readout.query.facet.Facet;
import dev.readout.query.index.Question;
import dev.readout.query.problem.Refusal;
import dev.readout.query.representation.Format;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.buffer.DataBuffer;
import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MimeTypeUtils;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.NotAcceptableStatusException;
import org.springframework.web.server.ServerWebExchange;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /meetings} and {@code GET /people/{id}/meetings}, in the form that the path's suffix or the header {@code Accept} asks for. */
@RestController
class SearchRoutes {

    private final Search search;
    private final Answers answers;

    SearchRoutes(Search search, Answers answers) {
        this.search = search;
        this.answers = answers;
    }

    @GetMapping({"/meetings", "/meetings.{suffix}"})
    Mono<ResponseEntity<Flux<DataBuffer>>> meetings(
            @PathVariable(name = "suffix", required = false) @Nullable String suffix,
            @RequestParam MultiValueMap<String, String> given,
            ServerWebExchange exchange) {
        return answer(format(suffix, exchange), given, UnaryOperator.identity(), exchange);
    }

    @GetMapping({"/people/{id}/meetings", "/people/{id}/meetings.{suffix}"})
    Mono<ResponseEntity<Flux<DataBuffer>>> meetingsOf(
            @PathVariable("id") String id,
            @PathVariable(name = "suffix", required = false) @Nullable String suffix,
            @RequestParam MultiValueMap<String, String> given,
            ServerWebExchange exchange) {
        Facet person = Facet.person(id);
        Format format = format(suffix, exchange);
        return search.knows(person)
                .filter(isKnown -> isKnown)
                .switchIfEmpty(Mono.error(
                        () -> Refusal.notFound("Nobody is known by '" + id + "'. GET /people?q= finds ids by names.")))
                .then(Mono.defer(() -> answer(format, given, question -> question.and(person), exchange)));
    }

    private Mono<ResponseEntity<Flux<DataBuffer>>> answer(
            Format format,
            MultiValueMap<String, String> given,
            UnaryOperator<Question> narrowing,
            ServerWebExchange exchange) {
        MeetingsAsked asked = MeetingsAsked.of(given, format, narrowing);
        return answers.of(asked, format, exchange.getRequest().getURI())
                .map(text -> ResponseEntity.ok()
                        .contentType(format.mediaType())
                        .header("Vary", "Accept")
                        .body(text.map(SearchRoutes::buffer)));
    }

    private static Format format(@Nullable String suffix, ServerWebExchange exchange) {
        if (suffix != null) {
            return Format.ofSuffix(suffix)
                    .orElseThrow(() -> Refusal.notFound("There is no form '" + suffix + "' of meetings. There are: "
                            + "json, ndjson, csv, ics, atom, geojson."));
        }
        List<MediaType> wanted =
                new ArrayList<>(exchange.getRequest().getHeaders().getAccept());
        MimeTypeUtils.sortBySpecificity(wanted);
        return Format.accepted(wanted)
                .orElseThrow(() -> new NotAcceptableStatusException(
                        Arrays.stream(Format.values()).map(Format::mediaType).toList()));
    }

    private static DataBuffer buffer(String text) {
        return DefaultDataBufferFactory.sharedInstance.wrap(text.getBytes(StandardCharsets.UTF_8));
    }
}
