package dev.readout.query.webhook;

import dev.readout.query.event.Position;
import dev.readout.query.problem.Refusal;
import dev.readout.query.savedfilter.ParameterJson;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Somebody asks to be told.
 *
 * @param target where
 * @param secret what deliveries are to be signed with
 * @param filter of which events: parameters of {@code /events}
 * @param after from where in the feed on; empty: from now on
 */
record SubscriptionRequest(URI target, Secret secret, MultiValueMap<String, String> filter, Optional<Position> after) {

    private static final Set<String> MEMBERS = Set.of("target", "secret", "filter", "after");
    private static final Map<String, String> FORMS = Map.of(
            "secret",
            "whsec_ and the base64 of 24 to 64 bytes",
            "after",
            "0 or the id of an event, such as 41.17.0.88");

    /**
     * The request in that body. Blocks while the target's name is looked up.
     *
     * @throws Refusal if it is none, or if nothing may be sent to its target
     */
    static SubscriptionRequest of(String body, Targets targets) {
        ObjectNode json = ParameterJson.object(body);
        json.propertyNames().stream()
                .filter(name -> !MEMBERS.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw Refusal.badValue("body", name, List.of("target", "secret", "filter", "after"));
                });
        String target = text(json, "target", text -> text)
                .orElseThrow(() -> Refusal.badValue("target", "", List.of("the address that events are sent to")));
        return new SubscriptionRequest(
                target(target, targets),
                text(json, "secret", Secret::new).orElseGet(Secret::random),
                filter(json),
                text(json, "after", Position::parse));
    }

    private static URI target(String target, Targets targets) {
        try {
            URI address = targets.address(target);
            targets.addresses(address.getHost());
            return address;
        } catch (IllegalArgumentException e) {
            throw Refusal.badValue("target", target, List.of(String.valueOf(e.getMessage())));
        } catch (UnknownHostException e) {
            throw Refusal.badValue(
                    "target", target, List.of("a host that can be looked up and may be sent to; " + e.getMessage()));
        }
    }

    private static MultiValueMap<String, String> filter(ObjectNode json) {
        JsonNode filter = json.has("filter") ? json.get("filter") : JsonNodeFactory.instance.objectNode();
        if (filter instanceof ObjectNode parameters) {
            return ParameterJson.read(parameters);
        }
        throw Refusal.badValue("filter", filter.toString(), List.of("an object of parameters of /events"));
    }

    private static <T> Optional<T> text(ObjectNode json, String name, Function<String, T> reading) {
        if (!json.hasNonNull(name)) {
            return Optional.empty();
        }
        String text = json.get(name).isString()
                ? json.get(name).asString()
                : json.get(name).toString();
        try {
            return Optional.of(reading.apply(text));
        } catch (IllegalArgumentException e) {
            String shown = name.equals("secret") ? "what was given" : text;
            throw Refusal.badValue(name, shown, List.of(FORMS.getOrDefault(name, "a text")));
        }
    }
}
