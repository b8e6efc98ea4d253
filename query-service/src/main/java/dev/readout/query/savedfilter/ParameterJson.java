package dev.readout.query.savedfilter;

import dev.readout.query.problem.Refusal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Parameters of a query as a JSON object: each name with a value or a list of values. */
public final class ParameterJson {

    private static final JsonMapper JSON = JsonMapper.shared();

    private ParameterJson() {}

    /**
     * The object that a request's body holds.
     *
     * @throws Refusal if it is none
     */
    public static ObjectNode object(String body) {
        try {
            if (JSON.readTree(body) instanceof ObjectNode object) {
                return object;
            }
        } catch (JacksonException e) {
            throw Refusal.badBody("The body is no JSON: " + e.getOriginalMessage());
        }
        throw Refusal.badBody("The body must be a JSON object.");
    }

    /**
     * The parameters in that object.
     *
     * @throws Refusal if a value is neither text, number nor a list of these
     */
    public static MultiValueMap<String, String> read(ObjectNode object) {
        var parameters = new LinkedMultiValueMap<String, String>();
        object.forEachEntry((name, value) -> values(name, value).forEach(each -> parameters.add(name, each)));
        return parameters;
    }

    private static List<String> values(String name, JsonNode value) {
        Stream<JsonNode> values = value instanceof ArrayNode list ? list.valueStream() : Stream.of(value);
        return values.map(each -> {
                    if (!each.isString() && !each.isIntegralNumber()) {
                        throw Refusal.badValue(name, each.toString(), List.of("a text, a number or a list of these"));
                    }
                    return each.asString();
                })
                .toList();
    }

    /** Those parameters as an object whose values are all lists. */
    public static ObjectNode write(MultiValueMap<String, String> parameters) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        parameters.forEach((name, values) -> {
            ArrayNode list = object.putArray(name);
            values.forEach(list::add);
        });
        return object;
    }
}
