package dev.readout.query.search;

import dev.readout.query.parameter.Parameters;
import dev.readout.query.problem.Refusal;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Which fields of meetings are asked for.
 *
 * @param names their names; empty: all
 */
record Fields(Set<String> names) {

    static final String NAME = "fields";

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final List<String> ALL = List.of(
            "id",
            "status",
            "channel",
            "focus",
            "date",
            "city",
            "country",
            "venue",
            "participants",
            "outcomes",
            "evidence",
            "topics",
            "partnership",
            "occasion",
            "spans",
            "sources",
            "choices");

    Fields {
        names = Set.copyOf(names);
    }

    /** Those that the parameter {@code fields} names. */
    static Fields of(Parameters parameters) {
        List<String> names = parameters.many(NAME);
        names.stream().filter(name -> !ALL.contains(name)).findFirst().ifPresent(name -> {
            throw Refusal.badValue(NAME, name, ALL);
        });
        return new Fields(Set.copyOf(names));
    }

    /** Their names in the usual order; none: all. */
    List<String> inOrder() {
        return ALL.stream().filter(names::contains).toList();
    }

    /** That meeting with these fields alone, in their usual order. */
    String of(String meeting) {
        if (names.isEmpty()) {
            return meeting;
        }
        var whole = (ObjectNode) JSON.readTree(meeting);
        List<String> others = Stream.of(whole)
                .flatMap(node -> node.propertyNames().stream())
                .filter(name -> !names.contains(name))
                .toList();
        return whole.without(others).toString();
    }
}
