package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Resource;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Words that are usually written small, so that a capital at a sentence's beginning makes no name of them. */
final class CommonWords {
    private final Set<String> words = new HashSet<>();

    CommonWords() {
        for (String[] row : Resource.rows(CommonWords.class, "common-words.tsv")) {
            words.addAll(List.of(row[0].split(" ", -1)));
        }
    }

    boolean contains(String lower) {
        return words.contains(lower);
    }
}
