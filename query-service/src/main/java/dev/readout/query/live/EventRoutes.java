package dev.readout.query.live;

import dev.readout.query.event.Position;
import dev.readout.query.feed.Feed;
import dev.readout.query.feed.Reader;
import dev.readout.query.feed.Wanted;
import dev.readout.query.parameter.Parameters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** {@code GET /events} as Server-Sent Events. */
@RestController
class EventRoutes {

    private static final Set<String> KNOWN =
            Stream.concat(Wanted.NAMES.stream(), Stream.of("after")).collect(Collectors.toUnmodifiableSet());
    private static final List<String> POSITIONS =
            List.of("0 for the beginning", "the id of an event, such as 41.17.0.88");

    private final Following following;
    private final Feed feed;
    private final Outlet outlet;

    EventRoutes(Following following, Feed feed, Outlet outlet) {
        this.following = following;
        this.feed = feed;
        this.outlet = outlet;
    }

    /** From after the event that the header names (a browser sends it when it connects again), else after that of the parameter, else from now on. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    Mono<Void> events(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId,
            ServerHttpResponse response) {
        Parameters parameters = Parameters.of(given, KNOWN);
        Wanted wanted = Wanted.of(parameters);
        Mono<Reader> start = position(parameters, lastEventId).map(feed::at).orElseGet(feed::atEnd);
        HttpHeaders headers = response.getHeaders();
        headers.setContentType(MediaType.TEXT_EVENT_STREAM);
        headers.setCacheControl("no-store");
        // A reader that was cut off does not use the connection again.
        headers.setConnection("close");
        // Asks proxies not to hold back what is small.
        headers.set("X-Accel-Buffering", "no");
        return outlet.write(following.from(start, wanted), response);
    }

    private static Optional<Position> position(Parameters parameters, @Nullable String lastEventId) {
        Optional<Position> after = parameters.one("after").map(text -> position("after", text));
        return Optional.ofNullable(lastEventId)
                .filter(id -> !id.isBlank())
                .map(id -> position("Last-Event-ID", id))
                .or(() -> after);
    }

    private static Position position(String name, String text) {
        return Parameters.understood(name, text, POSITIONS, Position::parse);
    }
}
