package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads {@code cities.tsv}. */
final class CityTable {
    private CityTable() {}

    /** The capitals by code of the country. */
    static Map<String, City> load(Lexicon lexicon) {
        Map<String, City> capitals = new HashMap<>();
        for (Table.Row row : Table.read("cities.tsv").rows()) {
            City city = city(row);
            Set<String> careful = new HashSet<>(row.list("careful"));
            lexicon.add(city.name(), new Sense(city, Form.NAME, careful.contains(city.name())));
            for (String name : row.list("also")) {
                lexicon.add(name, new Sense(city, Form.NAME, careful.contains(name)));
            }
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
