package dev.readout.query.event;

import dev.readout.query.projection.Step;
import dev.readout.schemas.Cause;
import dev.readout.schemas.Change;
import dev.readout.schemas.MeetingEvent;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The JSON of an event: {@code position}, {@code type}, {@code meetingId}, {@code version}, {@code recorded}, {@code cause}, {@code changes}, {@code mergedInto}, {@code meeting}. */
final class EventJson {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper JSON = JsonMapper.shared();

    private EventJson() {}

    /** What stands between position and meeting, without braces: position depends on the reader, and a meeting is kept once. */
    static String change(Step step) {
        MeetingEvent event = step.event();
        ObjectNode json = NODES.objectNode()
                .put("type", event.getType().name())
                .put("meetingId", event.getMeetingId())
                .put("version", event.getVersion())
                .put("recorded", step.recorded().toString());
        json.set("cause", cause(event.getCause()));
        ArrayNode changes = json.putArray("changes");
        event.getChanges().forEach(change -> changes.add(change(change)));
        json.put("mergedInto", event.getMergedInto());
        String text = json.toString();
        return text.substring(1, text.length() - 1);
    }

    /** The whole of it. */
    static String whole(Position position, String change, @Nullable String meeting) {
        return "{\"position\":\"" + position + "\"," + change + ",\"meeting\":" + meeting + "}";
    }

    private static ObjectNode cause(Cause cause) {
        return NODES.objectNode()
                .put("article", cause.getArticleId())
                .put("revision", cause.getRevision())
                .put("extractor", cause.getExtractor());
    }

    private static ObjectNode change(Change change) {
        ObjectNode json = NODES.objectNode().put("field", change.getField());
        json.set("from", value(change.getFrom()));
        json.set("to", value(change.getTo()));
        return json;
    }

    private static JsonNode value(@Nullable String json) {
        if (json == null) {
            return NODES.nullNode();
        }
        try {
            return JSON.readTree(json);
        } catch (JacksonException e) { // a writer that did not quote its text is still to be understood
            return NODES.stringNode(json);
        }
    }
}
