package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;

/** Reads {@code venues.tsv}. */
final class VenueTable {
    private VenueTable() {}

    static void load(Lexicon lexicon) {
        for (Table.Row row : Table.read("venues.tsv").rows()) {
            Venue venue = new Venue(row.text("name"), row.text("city"), row.text("country"));
            lexicon.add(venue.name(), new Sense(venue, Form.NAME, false), Prior.VENUE);
        }
    }
}
