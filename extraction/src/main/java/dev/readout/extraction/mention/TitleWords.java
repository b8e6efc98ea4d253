package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Resource;
import dev.readout.extraction.text.Token;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Words of titles and institutions, which no person's name has. */
final class TitleWords {
    /** Each word, and whether it counts however it is written rather than only with a capital. */
    private final Map<String, Boolean> words = new HashMap<>();

    TitleWords() {
        for (String[] row : Resource.rows(TitleWords.class, "title-words.tsv")) {
            boolean anyCase = row[0].equals("any");
            for (String word : row[1].split(" ", -1)) {
                words.merge(word, anyCase, Boolean::logicalOr);
            }
        }
    }

    /** The words that count however they are written. */
    Set<String> anyCase() {
        return words.keySet().stream()
                .filter(word -> words.getOrDefault(word, false))
                .collect(Collectors.toUnmodifiableSet());
    }

    boolean contains(Token token) {
        Boolean anyCase = words.get(token.lower());
        return anyCase != null && (anyCase || token.isCapitalised());
    }
}
