package dev.readout.extraction.assembly;

import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.text.Document;
import java.util.LinkedHashMap;
import java.util.Map;

/** Counts the countries an article names. */
final class MentionedCountries {
    private static final int LONGEST = 5000;

    private MentionedCountries() {}

    /** The country named most often in its first part, that of home left out; the first of several. */
    static Side most(Document document, Gazetteer gazetteer, Side home) {
        String text = document.text().text();
        Map<String, Integer> counts = new LinkedHashMap<>();
        for (Match match : gazetteer.matches(text.substring(0, Math.min(LONGEST, text.length())))) {
            if (match.senses().getFirst().entry() instanceof Country country
                    && !country.code().equals(home.country())) {
                counts.merge(country.code(), 1, Integer::sum);
            }
        }
        Side most = Side.UNKNOWN;
        int highest = 0;
        for (Map.Entry<String, Integer> count : counts.entrySet()) {
            if (count.getValue() > highest) {
                highest = count.getValue();
                most = Side.ofCountry(count.getKey());
            }
        }
        return most;
    }
}
