package dev.readout.commandline.resolve;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Reads the fields of a JSON object, and says which one is wrong. */
final class JsonFields {

    private final JsonNode json;
    private final String subject;

    /**
     * The fields of that object.
     *
     * @param subject what it is, as the beginning of a sentence
     * @throws IllegalArgumentException if it is no object
     */
    JsonFields(JsonNode json, String subject) {
        if (!json.isObject()) {
            throw new IllegalArgumentException(subject + " is no JSON object.");
        }
        this.json = json;
        this.subject = subject;
    }

    @Nullable
    String text(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return null;
        }
        if (!value.isString()) {
            throw new IllegalArgumentException(subject + "'s \"" + field + "\" must be a string or null.");
        }
        return value.asString();
    }

    String needed(String field) {
        String value = text(field);
        if (value == null || value.isBlank()) {
            throw new IllegalArgumentException(subject + " lacks \"" + field + "\".");
        }
        return value;
    }

    <E extends Enum<E>> E one(String field, Class<E> type) {
        return constant(needed(field), field, type);
    }

    <E extends Enum<E>> E constant(String value, String field, Class<E> type) {
        for (E each : type.getEnumConstants()) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw new IllegalArgumentException(subject + "'s \"" + field + "\" is '" + value + "': use one of "
                + Arrays.toString(type.getEnumConstants()) + ".");
    }

    int number(String field) {
        return json.path(field).asInt(0);
    }

    JsonNode array(String field) {
        JsonNode value = json.path(field);
        if (value.isMissingNode() || value.isNull()) {
            return JsonNodeFactory.instance.arrayNode();
        }
        if (!value.isArray()) {
            throw new IllegalArgumentException(subject + "'s \"" + field + "\" must be an array.");
        }
        return value;
    }

    JsonNode value(String field) {
        return json.path(field);
    }
}
