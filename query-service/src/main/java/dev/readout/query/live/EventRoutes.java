package dev.readout.query.live;

import dev.readout.query.event.EventFilter;
import dev.readout.query.event.Position;
import dev.readout.query.event.StoredEvent;
import dev.readout.query.parameter.MeetingFilter;
import dev.readout.query.parameter.Parameters;
import dev.readout.schemas.MeetingEventType;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** {@code GET /events} as Server-Sent Events. */
@RestController
class EventRoutes {

    private static final Set<String> KNOWN = Stream.concat(MeetingFilter.NAMES.stream(), Stream.of("after", "type"))
            .collect(Collectors.toUnmodifiableSet());
    private static final List<String> POSITIONS =
            List.of("0 for the beginning", "the id of an event, such as 41.17.0.88");

    private final Following following;
    private final Feed feed;

    EventRoutes(Following following, Feed feed) {
        this.following = following;
        this.feed = feed;
    }

    /** From after the event that the header names (a browser sends it when it connects again), else after that of the parameter, else from now on. */
    @GetMapping(path = "/events", produces = MediaType.TEXT_EVENT_STREAM_VALUE)
    ResponseEntity<Flux<ServerSentEvent<String>>> events(
            @RequestParam MultiValueMap<String, String> given,
            @RequestHeader(name = "Last-Event-ID", required = false) @Nullable String lastEventId) {
        Parameters parameters = Parameters.of(given, KNOWN);
        var filter = new EventFilter(MeetingFilter.of(parameters));
        List<String> types = parameters.constants("type", MeetingEventType.class).stream()
                .map(Enum::name)
                .toList();
        Mono<Reader> start = position(parameters, lastEventId).map(feed::at).orElseGet(feed::atEnd);
        return ResponseEntity.ok()
                .header("Cache-Control", "no-store")
                // Asks proxies not to hold back what is small.
                .header("X-Accel-Buffering", "no")
                .body(following.from(start, filter, types).concatMapIterable(EventRoutes::lines, 1));
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

    /** Without events: a comment that keeps the connection open, and the position, so that what did not fit is not looked through again. */
    private static List<ServerSentEvent<String>> lines(FeedPage page) {
        if (page.events().isEmpty()) {
            return List.of(ServerSentEvent.<String>builder()
                    .id(page.reader().position().toString())
                    .comment("ping")
                    .build());
        }
        return page.events().stream().map(EventRoutes::line).toList();
    }

    private static ServerSentEvent<String> line(StoredEvent event) {
        return ServerSentEvent.builder(event.json())
                .id(event.position().toString())
                .event(event.name())
                .build();
    }
}
