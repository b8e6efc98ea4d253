package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;

/** Reads {@code bodies.tsv}. */
final class BodyTable {
    private BodyTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("bodies.tsv").rows()) {
            Body body = new Body(
                    row.text("name"), row.text("full"), row.constant("kind", Body.Kind.class), row.text("country"));
            RowNames names = new RowNames(lexicon, row, body, Prior.BODY)
                    .add(body.name(), Form.NAME)
                    .addAll("also", Form.NAME);
            if (!body.fullName().equals(body.name())) {
                names.add(body.fullName(), Form.NAME);
            }
        }
    }
}
