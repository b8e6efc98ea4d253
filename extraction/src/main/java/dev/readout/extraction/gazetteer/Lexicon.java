package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Names and what they mean. Names are added, then it is {@link #freeze frozen}, then it is looked up in. */
final class Lexicon {
    private static final Comparator<Naming> LIKELIEST_FIRST = Comparator.comparingInt(Naming::prior);

    private final Vocabulary vocabulary = new Vocabulary();
    private final Trie trie = new Trie();

    /**
     * Adds a name.
     *
     * @param prior how likely the name has this sense, see {@link Prior}
     */
    void add(String name, Sense sense, int prior) {
        Words words = WordReader.learn(name, vocabulary);
        if (words.count() == 0) {
            throw new IllegalStateException("No letters in the name '" + name + "' of " + sense.entry());
        }
        trie.add(words, Naming.of(sense, prior, words));
    }

    /** Puts the likeliest sense of each name first. */
    void freeze() {
        trie.sortNamings(LIKELIEST_FIRST);
    }

    Words words(CharSequence text) {
        return WordReader.read(text, vocabulary);
    }

    /** The longest name that begins at a word. */
    Optional<Match> longestAt(Words words, int first) {
        Match longest = null;
        int node = 0;
        for (int i = first; i < words.count(); i++) {
            if (words.id(i) == Vocabulary.UNKNOWN || (i > first && words.breakBefore(i))) {
                break;
            }
            node = trie.step(node, words.id(i));
            if (node == 0) {
                break;
            }
            List<Naming> namings = trie.namings(node);
            if (namings != null) {
                Match match = match(namings, words, first, i);
                longest = match == null ? longest : match;
            }
        }
        return Optional.ofNullable(longest);
    }

    private static @Nullable Match match(List<Naming> namings, Words words, int first, int last) {
        List<Sense> senses = new ArrayList<>(namings.size());
        for (Naming naming : namings) {
            if (naming.fits(words, first) && !senses.contains(naming.sense())) {
                senses.add(naming.sense());
            }
        }
        return senses.isEmpty()
                ? null
                : new Match(words.start(first), words.end(last), last - first + 1, List.copyOf(senses));
    }
}
