package dev.readout.query.savedfilter;

import java.time.Instant;
import org.springframework.util.MultiValueMap;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A filter and its name.
 *
 * @param name what it is asked for by
 * @param parameters the filter, as it would stand in a query
 * @param changed when it was last put
 */
record SavedFilter(String name, MultiValueMap<String, String> parameters, Instant changed) {

    ObjectNode json() {
        ObjectNode json = JsonNodeFactory.instance.objectNode().put("name", name);
        json.set("parameters", ParameterJson.write(parameters));
        return json.put("changed", changed.toString());
    }
}
