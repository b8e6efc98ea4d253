package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Resource;
import java.util.HashMap;
import java.util.Map;

/** States whose officers alone, or above all, bear a title. */
final class OfficeCountries {
    private static final Map<String, String> CODES = load();

    private OfficeCountries() {}

    private static Map<String, String> load() {
        Map<String, String> codes = new HashMap<>();
        for (String[] row : Resource.rows(OfficeCountries.class, "office-countries.tsv")) {
            codes.put(row[0], row[1]);
        }
        return Map.copyOf(codes);
    }

    static Side side(Title title) {
        String code = title.office() == null ? null : CODES.get(title.office().name());
        return code == null ? Side.UNKNOWN : Side.ofCountry(code);
    }
}
