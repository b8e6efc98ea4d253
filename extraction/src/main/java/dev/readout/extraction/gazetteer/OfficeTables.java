package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;

/** Reads {@code offices.tsv}, {@code modifiers.tsv} and {@code honorifics.tsv}. */
final class OfficeTables {
    private OfficeTables() {}

    static void load(Lexicon lexicon) {
        offices(lexicon);
        modifiers(lexicon);
        honorifics(lexicon);
    }

    private static void offices(Lexicon lexicon) {
        for (Table.Row row : Table.read("offices.tsv").rows()) {
            Office office = new Office(
                    row.text("name"),
                    row.constant("level", Office.Level.class),
                    row.constant("realm", Office.Realm.class),
                    row.flag("unique"),
                    row.flag("before_name"));
            names(lexicon, row, office, Prior.OFFICE).addAll("plurals", Form.PLURAL);
        }
    }

    private static void modifiers(Lexicon lexicon) {
        for (Table.Row row : Table.read("modifiers.tsv").rows()) {
            Modifier.Effect effect = row.constant("effect", Modifier.Effect.class);
            names(lexicon, row, new Modifier(row.text("name"), effect, row.flag("after")), Prior.MODIFIER);
        }
    }

    private static void honorifics(Lexicon lexicon) {
        for (Table.Row row : Table.read("honorifics.tsv").rows()) {
            names(lexicon, row, new Honorific(row.text("name"), row.flag("maybe_office")), Prior.HONORIFIC);
        }
    }

    private static RowNames names(Lexicon lexicon, Table.Row row, Entry entry, int prior) {
        return new RowNames(lexicon, row, entry, prior)
                .add(entry.name(), Form.NAME)
                .addAll("also", Form.NAME);
    }
}
