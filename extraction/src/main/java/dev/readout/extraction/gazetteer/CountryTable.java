package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code countries.tsv}. */
final class CountryTable {
    private CountryTable() {}

    /** The states of today by code. */
    static Map<String, Country> load(Lexicon lexicon) {
        Map<String, Country> byCode = new HashMap<>();
        for (Table.Row row : Table.read("countries.tsv").rows()) {
            Country country = country(row);
            name(lexicon, row, country);
            if (country.former().isEmpty()) {
                byCode.put(country.code(), country);
            }
        }
        return Map.copyOf(byCode);
    }

    private static Country country(Table.Row row) {
        return new Country(
                row.text("code"),
                row.text("name"),
                some(row.text("capital")),
                former(row.text("from"), row.text("to")));
    }

    private static void name(Lexicon lexicon, Table.Row row, Country country) {
        Set<String> careful = new HashSet<>(row.list("careful"));
        lexicon.add(country.name(), new Sense(country, Form.NAME, careful.contains(country.name())));
        names(lexicon, row, "also", country, Form.NAME, careful);
        names(lexicon, row, "adjectives", country, Form.ADJECTIVE, careful);
        names(lexicon, row, "nationals", country, Form.NATIONAL, careful);
        names(lexicon, row, "metonyms", country, Form.METONYM, careful);
    }

    private static void names(
            Lexicon lexicon, Table.Row row, String column, Country country, Form form, Set<String> careful) {
        for (String name : row.list(column)) {
            lexicon.add(name, new Sense(country, form, careful.contains(name)));
        }
    }

    private static Optional<String> some(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<Period> former(String from, String to) {
        return to.isEmpty() ? Optional.empty() : Optional.of(Period.of(from, to));
    }
}
