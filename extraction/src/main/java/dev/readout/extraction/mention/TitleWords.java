package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Resource;
import dev.readout.extraction.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words of titles and institutions, which no person's name has. */
final class TitleWords {
    private final Set<String> words = new HashSet<>();

    TitleWords() {
        for (String[] row : Resource.rows(TitleWords.class, "title-words.tsv")) {
            words.addAll(List.of(row[0].split(" ", -1)));
        }
    }

    boolean contains(Token token) {
        return words.contains(token.lower());
    }
}
