package dev.readout.extraction.gazetteer;

import java.util.List;
import java.util.Optional;

/** Names and what they mean. Names are added, then it is {@link #freeze frozen}, then it is looked up in. */
final class Lexicon {
    private final Trie trie = new Trie();

    /**
     * Adds a name.
     *
     * @param prior how likely the name has this sense, see {@link Prior}
     */
    void add(String name, Sense sense, int prior) {
        Words words = Words.of(name);
        if (words.count() == 0) {
            throw new IllegalStateException("No letters in the name '" + name + "' of " + sense.entry());
        }
        trie.add(words, Naming.of(sense, prior, words));
    }

    /** Ends the adding of names. */
    void freeze() {
        trie.freeze();
    }

    /** The longest name that begins at a word. */
    Optional<Match> longestAt(Words words, int first) {
        return trie.mayBegin(words.key(first)) ? longest(words, first) : Optional.empty();
    }

    private Optional<Match> longest(Words words, int first) {
        List<Sense> longest = List.of();
        int last = first;
        int node = trie.step(Trie.ROOT, words.key(first));
        for (int i = first; node != Trie.NONE; i++) {
            Meanings meanings = trie.meanings(node);
            List<Sense> senses = meanings == null ? List.of() : meanings.in(words, first);
            if (!senses.isEmpty()) {
                longest = senses;
                last = i;
            }
            node = next(node, words, i + 1);
        }
        return longest.isEmpty()
                ? Optional.empty()
                : Optional.of(new Match(words.start(first), words.end(last), last - first + 1, longest));
    }

    private int next(int node, Words words, int word) {
        boolean ends = word >= words.count() || words.breakBefore(word);
        return ends ? Trie.NONE : trie.step(node, words.key(word));
    }
}
