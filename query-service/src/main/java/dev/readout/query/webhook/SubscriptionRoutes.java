package dev.readout.query.webhook;

import dev.readout.query.event.Position;
import dev.readout.query.feed.Feed;
import dev.readout.query.feed.Reader;
import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import dev.readout.query.savedfilter.ParameterJson;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import tools.jackson.databind.node.JsonNodeFactory;

/** {@code /subscriptions} and what is below. */
@RestController
@RequestMapping("/subscriptions")
class SubscriptionRoutes {

    private static final int USUAL_LIMIT = 50;
    private static final int LARGEST_LIMIT = 500;
    private static final Set<String> LIST = Set.of("state", "cursor", "limit");

    private final Subscriptions subscriptions;
    private final DeliveryList deliveries;
    private final Outbox outbox;
    private final Feed feed;
    private final Targets targets;
    private final Courier courier;
    private final Clock clock;

    SubscriptionRoutes(
            Subscriptions subscriptions,
            DeliveryList deliveries,
            Outbox outbox,
            Feed feed,
            Targets targets,
            Courier courier,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.outbox = outbox;
        this.feed = feed;
        this.targets = targets;
        this.courier = courier;
        this.clock = clock;
    }

    /** The answer alone tells the secret. */
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE, produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<ResponseEntity<String>> subscribe(@RequestBody String body) {
        return Mono.fromCallable(() -> SubscriptionRequest.of(body, targets))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(request -> outbox.wanted(request.filter())
                        .then(Mono.justOrEmpty(request.after()).switchIfEmpty(end()))
                        .flatMap(position -> add(request, position)));
    }

    private Mono<Position> end() {
        return feed.atEnd().map(Reader::position);
    }

    private Mono<ResponseEntity<String>> add(SubscriptionRequest request, Position position) {
        String filter = ParameterJson.write(request.filter()).toString();
        return subscriptions
                .add(request.target(), request.secret(), filter, position)
                .flatMap(subscriptions::find)
                .map(added -> ResponseEntity.created(URI.create("/subscriptions/" + added.id()))
                        .body(added.json()
                                .put("secret", request.secret().written())
                                .toString()));
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> all() {
        return subscriptions
                .all()
                .map(subscription -> subscription.json().toString())
                .collect(Collectors.joining(",", "{\"subscriptions\":[", "]}"));
    }

    @GetMapping(path = "/{id}", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> one(@PathVariable String id) {
        return find(id).map(subscription -> subscription.json().toString());
    }

    @DeleteMapping("/{id}")
    Mono<ResponseEntity<Void>> delete(@PathVariable String id) {
        return find(id).flatMap(subscription -> subscriptions.delete(subscription.id()))
                .thenReturn(ResponseEntity.noContent().build());
    }

    /** A disabled one is told again, of what it missed too. */
    @PostMapping("/{id}/enable")
    Mono<ResponseEntity<Void>> enable(@PathVariable String id) {
        return find(id).flatMap(subscription -> subscriptions.enable(subscription.id()))
                .thenReturn(ResponseEntity.noContent().build());
    }

    /** Sends a test and waits for its outcome; it is not tried again. */
    @PostMapping(path = "/{id}/test", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> test(@PathVariable String id) {
        return find(id).flatMap(subscription -> courier.send(
                        subscription.target(),
                        subscription.secret(),
                        UUID.randomUUID(),
                        Message.test(subscription.id(), clock.instant())))
                .map(outcome -> JsonNodeFactory.instance
                        .objectNode()
                        .put("delivered", outcome.isTaken())
                        .put("status", outcome.status() == 0 ? null : outcome.status())
                        .put("error", outcome.error())
                        .toString());
    }

    @GetMapping(path = "/{id}/deliveries", produces = MediaType.APPLICATION_JSON_VALUE)
    Mono<String> deliveries(@PathVariable String id, @RequestParam MultiValueMap<String, String> given) {
        Parameters parameters = Parameters.of(given, LIST);
        int limit = parameters.number("limit", 1, LARGEST_LIMIT).orElse(USUAL_LIMIT);
        long before = parameters
                .one("cursor")
                .map(text -> Parameters.understood(
                        "cursor", text, List.of("the value of 'next' of the page before"), Long::parseLong))
                .orElse(Long.MAX_VALUE);
        DeliveryList.State state =
                parameters.constant("state", DeliveryList.State.class).orElse(null);
        return find(id).flatMap(subscription -> deliveries
                        .newest(subscription.id(), state, before, limit + 1)
                        .collectList())
                .map(rows -> list(rows, limit));
    }

    private static String list(List<DeliveryList.Row> rows, int limit) {
        List<DeliveryList.Row> shown = rows.size() > limit ? rows.subList(0, limit) : rows;
        String next = rows.size() > limit ? "\"" + shown.getLast().serial() + "\"" : "null";
        return shown.stream()
                .map(row -> row.json().toString())
                .collect(Collectors.joining(",", "{\"deliveries\":[", "],\"next\":" + next + "}"));
    }

    private Mono<Subscription> find(String id) {
        return Mono.justOrEmpty(id)
                .filter(text -> text.matches("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"))
                .map(UUID::fromString)
                .flatMap(subscriptions::find)
                .switchIfEmpty(Mono.error(() -> Refusal.notFound(
                        "There is no subscription '" + id + "'; those that there are are listed at /subscriptions.")));
    }
}
