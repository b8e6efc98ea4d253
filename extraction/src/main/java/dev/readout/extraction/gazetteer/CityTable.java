package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashMap;
import java.util.Map;

/** Reads {@code cities.tsv}. */
final class CityTable {
    private CityTable() {}

    /** The capitals by code of the country. */
    static Map<String, City> load(Lexicon lexicon) {
        Map<String, City> capitals = new HashMap<>();
        for (Table.Row row : Table.read("cities.tsv").rows()) {
            City city = city(row);
            new RowNames(lexicon, row, city, Prior.of(city, row.flag("known")))
                    .add(city.name(), Form.NAME)
                    .addAll("also", Form.NAME);
            if (city.rank() == City.Rank.CAPITAL) {
                capitals.put(city.country(), city);
            }
        }
        return Map.copyOf(capitals);
    }

    private static City city(Table.Row row) {
        return new City(
                row.text("name"),
                row.text("country"),
                row.text("region"),
                row.number("population"),
                row.constant("rank", City.Rank.class));
    }
}
