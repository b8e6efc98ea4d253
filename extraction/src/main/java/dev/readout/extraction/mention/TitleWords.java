package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Resource;
import dev.readout.extraction.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of titles and institutions, which no person's name has. */
final class TitleWords {
    private final Set<String> words = new HashSet<>();
    private final Set<String> capitalised = new HashSet<>();

    TitleWords() {
        for (String[] row : Resource.rows(TitleWords.class, "title-words.tsv")) {
            (row[0].equals("any") ? words : capitalised).addAll(List.of(row[1].split(" ", -1)));
        }
    }

    /** The words that count however they are written. */
    Set<String> anyCase() {
        return Set.copyOf(words);
    }

    boolean contains(Token token) {
        return words.contains(token.lower()) || (token.isCapitalised() && capitalised.contains(token.lower()));
    }
}
