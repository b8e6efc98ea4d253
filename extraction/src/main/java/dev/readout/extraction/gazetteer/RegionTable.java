package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashSet;
import java.util.Set;

/** Reads {@code regions.tsv}. */
final class RegionTable {
    private RegionTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("regions.tsv").rows()) {
            Region region = new Region(row.text("name"), row.text("country"));
            Set<String> careful = new HashSet<>(row.list("careful"));
            lexicon.add(region.name(), new Sense(region, Form.NAME, careful.contains(region.name())));
            for (String name : row.list("also")) {
                lexicon.add(name, new Sense(region, Form.NAME, careful.contains(name)));
            }
            for (String name : row.list("adjectives")) {
                lexicon.add(name, new Sense(region, Form.ADJECTIVE, careful.contains(name)));
            }
        }
    }
}
