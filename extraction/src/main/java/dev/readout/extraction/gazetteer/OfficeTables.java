package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashSet;
import java.util.Set;

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
            name(lexicon, row, office);
            for (String plural : row.list("plurals")) {
                lexicon.add(plural, new Sense(office, Form.PLURAL, false));
            }
        }
    }

    private static void modifiers(Lexicon lexicon) {
        for (Table.Row row : Table.read("modifiers.tsv").rows()) {
            Modifier.Effect effect = row.constant("effect", Modifier.Effect.class);
            name(lexicon, row, new Modifier(row.text("name"), effect, row.flag("after")));
        }
    }

    private static void honorifics(Lexicon lexicon) {
        for (Table.Row row : Table.read("honorifics.tsv").rows()) {
            name(lexicon, row, new Honorific(row.text("name"), row.flag("maybe_office")));
        }
    }

    private static void name(Lexicon lexicon, Table.Row row, Entry entry) {
        Set<String> careful = new HashSet<>(row.list("careful"));
        lexicon.add(entry.name(), new Sense(entry, Form.NAME, careful.contains(entry.name())));
        for (String name : row.list("also")) {
            lexicon.add(name, new Sense(entry, Form.NAME, careful.contains(name)));
        }
    }
}
