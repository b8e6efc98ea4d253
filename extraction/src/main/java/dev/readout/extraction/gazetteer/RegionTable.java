package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;

/** Reads {@code regions.tsv}. */
final class RegionTable {
    private RegionTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("regions.tsv").rows()) {
            Region region = new Region(row.text("name"), row.text("country"));
            new RowNames(lexicon, row, region, Prior.REGION)
                    .add(region.name(), Form.NAME)
                    .addAll("also", Form.NAME)
                    .addAll("adjectives", Form.ADJECTIVE);
        }
    }
}
