package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;

/** Reads {@code other-names.tsv}. */
final class OtherNameTable {
    private OtherNameTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("other-names.tsv").rows()) {
            OtherName other = new OtherName(row.text("name"));
            lexicon.add(other.name(), new Sense(other, Form.NAME, false), Prior.OTHER_NAME);
        }
    }
}
