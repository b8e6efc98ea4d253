package dev.readout.ingest;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.springframework.core.io.Resource;
import org.springframework.web.reactive.function.server.HandlerFunction;
import org.springframework.web.reactive.function.server.RequestPredicate;
import org.springframework.web.reactive.function.server.RouterFunction;
import org.springframework.web.reactive.function.server.RouterFunctions;
import org.springframework.web.reactive.function.server.ServerRequest;
import reactor.core.publisher.Mono;

/** Lists the routes that name a method: {@code (POST && /articles)}. Those that take any method are refusals. */
final class RouteList implements RouterFunctions.Visitor {

    private final List<String> routes;

    RouteList(List<String> routes) {
        this.routes = routes;
    }

    @Override
    public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
        String text = predicate.toString();
        if (text.matches("\\([A-Z]+ && .*\\)")) {
            routes.add(text.replaceAll("[()]", "").replace(" && ", " "));
        }
    }

    @Override
    public void startNested(RequestPredicate predicate) {
        throw new IllegalStateException("Routes are not nested here.");
    }

    @Override
    public void endNested(RequestPredicate predicate) {
        throw new IllegalStateException("Routes are not nested here.");
    }

    @Override
    public void resources(Function<ServerRequest, Mono<Resource>> lookup) {
        throw new IllegalStateException("There are no resources here.");
    }

    @Override
    public void attributes(Map<String, Object> attributes) {
        // say nothing of the path
    }

    @Override
    public void unknown(RouterFunction<?> router) {
        throw new IllegalStateException("Not a route that can be read: " + router);
    }
}
