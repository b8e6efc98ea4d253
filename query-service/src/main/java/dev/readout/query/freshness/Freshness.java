package dev.readout.query.freshness;

import dev.readout.query.sql.Sql;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.zip.CRC32C;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.server.reactive.ServerHttpRequest;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import org.springframework.web.server.WebFilterChain;
import reactor.core.publisher.Mono;

/**
 * Marks what is answered from the views with an ETag that says how far they have come, and answers a request that shows it again with 304 without asking
 * them. Weak: the same meetings may be sent in other bytes.
 */
@Component
class Freshness implements WebFilter {

    /** What is answered from the meetings' views; single meetings have tags of their own. */
    private static final Pattern PATHS =
            Pattern.compile("/meetings(\\.[a-z]+)?|/(people|countries|relations|stats|network)(/.*)?");

    private final DatabaseClient database;
    private final Clock clock;

    Freshness(DatabaseClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Mono<Void> filter(ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpRequest request = exchange.getRequest();
        boolean isReading = Set.of(HttpMethod.GET, HttpMethod.HEAD).contains(request.getMethod());
        if (!isReading || !PATHS.matcher(request.getPath().value()).matches()) {
            return chain.filter(exchange);
        }
        return state().flatMap(state -> filter(tag(state, request), exchange, chain));
    }

    private static Mono<Void> filter(String tag, ServerWebExchange exchange, WebFilterChain chain) {
        ServerHttpResponse response = exchange.getResponse();
        response.beforeCommit(() -> {
            // What is refused may be taken another time.
            if (response.getStatusCode() != null && response.getStatusCode().isError()) {
                response.getHeaders().remove(HttpHeaders.ETAG);
            }
            return Mono.empty();
        });
        if (exchange.checkNotModified(tag)) {
            return response.setComplete();
        }
        return chain.filter(exchange);
    }

    /** How far the views have come, and the day, on which it depends what is still to come. */
    private Mono<String> state() {
        return Sql.of("select build, place from feed")
                .on(database)
                .map(row -> Objects.requireNonNull(row.get("build")) + "-" + row.get("place"))
                .one()
                .map(views -> views + "-" + LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC));
    }

    /** Another address or form has another tag. */
    private static String tag(String state, ServerHttpRequest request) {
        var crc = new CRC32C();
        crc.update((state + request.getURI() + request.getHeaders().getAccept()).getBytes(StandardCharsets.UTF_8));
        return "W/\"" + Long.toHexString(crc.getValue()) + "-" + state + "\"";
    }
}
