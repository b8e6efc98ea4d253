package dev.readout.query.savedfilter;

import dev.readout.query.problem.Refusal;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.codec.HttpMessageWriter;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.reactive.function.server.HandlerStrategies;
import org.springframework.web.reactive.function.server.ServerResponse;
import org.springframework.web.reactive.result.view.ViewResolver;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import reactor.core.publisher.Mono;

/**
 * {@code ?filter=name} on every question: it is written out before the question is read, so that a question, its cursor and its links are the same as if the
 * parameters had been given one by one.
 */
@Component
class FilterParameter implements WebFilter {

    private static final ServerResponse.Context JSON = new ProblemWriting(HandlerStrategies.withDefaults());

    private final SavedFilters filters;

    FilterParameter(SavedFilters filters) {
        this.filters = filters;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        MultiValueMap<String, String> given = request.getQueryParams();
        if (!request.getMethod().equals(HttpMethod.GET) || !given.containsKey(SavedFilters.PARAMETER)) {
            return chain.filter(exchange);
        }
        return filters.writtenOut(new LinkedMultiValueMap<>(given))
                .map(parameters -> exchange.mutate()
                        .request(request.mutate()
                                .uri(address(request.getURI(), parameters))
                                .build())
                        .build())
                .flatMap(written -> Mono.just(chain.filter(written)))
                // Only a refusal of the name itself is answered here; what comes later has its own answer.
                .onErrorResume(Refusal.class, refusal -> Mono.just(answer(refusal, exchange)))
                .flatMap(answer -> answer);
    }

    private static URI address(URI asked, MultiValueMap<String, String> parameters) {
        var address = UriComponentsBuilder.fromUri(asked).replaceQuery(null);
        parameters.forEach((name, values) -> address.queryParam(
                UriUtils.encode(name, StandardCharsets.UTF_8),
                values.stream()
                        .map(value -> UriUtils.encode(value, StandardCharsets.UTF_8))
                        .toList()));
        return address.build(true).toUri();
    }

    private static Mono<Void> answer(Refusal refusal, ServerWebExchange exchange) {
        ProblemDetail problem = refusal.getBody();
        problem.setInstance(URI.create(exchange.getRequest().getPath().value()));
        return ServerResponse.status(refusal.getStatusCode())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .bodyValue(problem)
                .flatMap(response -> response.writeTo(exchange, JSON));
    }

    private record ProblemWriting(HandlerStrategies strategies) implements ServerResponse.Context {

        @Override
        public List<HttpMessageWriter<?>> messageWriters() {
            return strategies.messageWriters();
        }

        @Override
        public List<ViewResolver> viewResolvers() {
            return List.of();
        }
    }
}
