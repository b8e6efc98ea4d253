package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashSet;
import java.util.Set;

/** Reads {@code bodies.tsv}. */
final class BodyTable {
    private BodyTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("bodies.tsv").rows()) {
            Body body = new Body(
                    row.text("name"), row.text("full"), row.constant("kind", Body.Kind.class), row.text("country"));
            Set<String> names = new HashSet<>(row.list("also"));
            names.add(body.name());
            names.add(body.fullName());
            Set<String> careful = new HashSet<>(row.list("careful"));
            for (String name : names) {
                lexicon.add(name, new Sense(body, Form.NAME, careful.contains(name)));
            }
        }
    }
}
