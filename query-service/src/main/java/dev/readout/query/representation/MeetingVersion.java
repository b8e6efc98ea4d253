package dev.readout.query.representation;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * A meeting as it is sent.
 *
 * @param id its id
 * @param version number of its last event, from 1
 * @param recorded when that was taken in
 * @param isStanding false: it was found to be another one, or was retracted, and {@code json} is what it was before
 * @param json the meeting
 */
public record MeetingVersion(UUID id, int version, Instant recorded, boolean isStanding, JsonNode json) {

    /** The id as it is written elsewhere. */
    String digits() {
        return id.toString().replace("-", "");
    }

    /** That field; empty: unknown. */
    Optional<String> text(String field) {
        return Optional.ofNullable(json.path(field).stringValue(null));
    }

    /** The texts of that list. */
    List<String> texts(String field) {
        return Stream.of(json.path(field))
                .flatMap(list -> StreamSupport.stream(list.spliterator(), false))
                .map(each -> each.stringValue(""))
                .toList();
    }

    /** The parts of that list. */
    List<JsonNode> parts(String field) {
        return StreamSupport.stream(json.path(field).spliterator(), false).toList();
    }

    /** In a line: who met whom. */
    String title() {
        return parts("participants").stream()
                .filter(participant ->
                        "PRINCIPAL".equals(participant.path("part").stringValue("")))
                .map(MeetingVersion::named)
                .collect(Collectors.joining(" – "));
    }

    private static String named(JsonNode participant) {
        String who = Stream.of("name", "title")
                .map(field -> participant.path(field).stringValue(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse("?");
        return Stream.of("organization", "country")
                .map(field -> participant.path(field).stringValue(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(side -> who + " (" + side + ")")
                .orElse(who);
    }

    /** City and state; empty: unknown. */
    Optional<String> place() {
        return Optional.of(Stream.of("venue", "city", "country")
                        .flatMap(field -> text(field).stream())
                        .collect(Collectors.joining(", ")))
                .filter(text -> !text.isEmpty());
    }
}
