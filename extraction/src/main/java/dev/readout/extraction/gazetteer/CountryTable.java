package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads {@code countries.tsv}. */
final class CountryTable {
    private CountryTable() {}

    /** The states of today by code. */
    static Map<String, Country> load(Lexicon lexicon) {
        Map<String, Country> byCode = new HashMap<>();
        for (Table.Row row : Table.read("countries.tsv").rows()) {
            Country country = country(row);
            int prior = country.former().isEmpty() ? Prior.COUNTRY : Prior.FORMER_COUNTRY;
            new RowNames(lexicon, row, country, prior)
                    .add(country.name(), Form.NAME)
                    .addAll("also", Form.NAME)
                    .addAll("adjectives", Form.ADJECTIVE)
                    .addAll("nationals", Form.NATIONAL)
                    .addAll("metonyms", Form.METONYM);
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

    private static Optional<String> some(String cell) {
        return cell.isEmpty() ? Optional.empty() : Optional.of(cell);
    }

    private static Optional<Period> former(String from, String to) {
        return to.isEmpty() ? Optional.empty() : Optional.of(Period.of(from, to));
    }
}
