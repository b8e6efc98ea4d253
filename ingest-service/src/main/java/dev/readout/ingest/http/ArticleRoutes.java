package dev.readout.ingest.http;

import static org.springframework.web.reactive.function.server.RequestPredicates.all;
import static org.springframework.web.reactive.function.server.RequestPredicates.path;

import dev.readout.ingest.article.Refusal;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import org.springframework.web.reactive.function.server.ServerResponse;
import reactor.core.publisher.Mono;

/** Every path there is, and what is answered to those that are not. */
final class ArticleRoutes {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleRoutes.class);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Resource OPENAPI = new ClassPathResource("openapi.json");

    private final ArticleHandler articles;
    private final Tally tally;

    ArticleRoutes(ArticleHandler articles, Tally tally) {
        this.articles = articles;
        this.tally = tally;
    }

    RouterFunction<ServerResponse> routes() {
        return RouterFunctions.route()
                .POST("/articles", request -> Mono.defer(() -> articles.post(request)))
                .DELETE("/articles/{id}", request -> Mono.defer(() -> articles.delete(request)))
                .GET("/openapi.json", request -> openApi())
                .route(path("/articles"), request -> notAllowed(request, "POST"))
                .route(path("/articles/{id}"), request -> notAllowed(request, "DELETE"))
                .route(path("/openapi.json"), request -> notAllowed(request, "GET"))
                .route(all(), request -> respond(request, Problem.notFound(request.path())))
                .onError(Refusal.class, (refusal, request) -> refused(refusal, request))
                .onError(RequestBody.SenderGone.class, (gone, request) -> gone(gone))
                .onError(failure -> true, (failure, request) -> failed(failure, request))
                .build();
    }

    private static Mono<ServerResponse> openApi() {
        return ServerResponse.ok().contentType(MediaType.APPLICATION_JSON).bodyValue(OPENAPI);
    }

    private static Mono<ServerResponse> notAllowed(ServerRequest request, String allowed) {
        String method = request.method().name();
        return method.equals("OPTIONS")
                ? ServerResponse.noContent().header(HttpHeaders.ALLOW, allowed).build()
                : respond(
                        request, Problem.methodNotAllowed(method, request.path(), allowed), HttpHeaders.ALLOW, allowed);
    }

    private Mono<ServerResponse> refused(Refusal refusal, ServerRequest request) {
        tally.refused(refusal.reason());
        Problem problem = Problem.of(refusal);
        return switch (refusal.reason()) {
            case UNAVAILABLE -> respond(request, problem, HttpHeaders.RETRY_AFTER, "" + RETRY_AFTER.toSeconds());
            case UNSUPPORTED_TYPE -> respond(request, problem, HttpHeaders.ACCEPT, ArticleHandler.ACCEPTED);
            case MALFORMED, INVALID, TOO_LARGE -> respond(request, problem);
        };
    }

    /** An answer that nobody hears. */
    private static Mono<ServerResponse> gone(Throwable gone) {
        LOG.debug("A sender is gone", gone);
        return ServerResponse.badRequest().build();
    }

    private static Mono<ServerResponse> failed(Throwable failure, ServerRequest request) {
        LOG.error("{} {} failed", request.method(), request.path(), failure);
        return respond(request, Problem.unexpected());
    }

    private static Mono<ServerResponse> respond(ServerRequest request, Problem problem, String... header) {
        return RequestBody.of(request).finish().flatMap(reusable -> {
            var response = ServerResponse.status(HttpStatus.valueOf(problem.status()))
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON);
            if (header.length > 0) {
                response.header(header[0], header[1]);
            }
            if (!reusable) {
                response.header(HttpHeaders.CONNECTION, "close");
            }
            return response.bodyValue(problem);
        });
    }
}
