package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Entry;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.gazetteer.Words;
import dev.readout.extraction.text.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The names of the gazetteer that begin at the tokens of a sentence. */
final class Names {

    /**
     * A name found.
     *
     * @param match what it is
     * @param end index of the token after it
     */
    record Found(Match match, int end) {

        <T extends Entry> Optional<T> as(Class<T> kind) {
            return match.as(kind);
        }

        boolean is(Class<? extends Entry> kind) {
            return match.as(kind).isPresent();
        }

        /** Whether its likeliest sense is of the kind. */
        boolean isFirst(Class<? extends Entry> kind) {
            return kind.isInstance(match.senses().getFirst().entry());
        }

        boolean careful() {
            return match.senses().getFirst().careful();
        }
    }

    private final String text;
    private final Sentence sentence;
    private final List<@Nullable Found> found;

    private Names(String text, Sentence sentence, List<@Nullable Found> found) {
        this.text = text;
        this.sentence = sentence;
        this.found = found;
    }

    static Names in(String text, Sentence sentence, Gazetteer gazetteer, Words words) {
        @Nullable Found[] found = new Found[sentence.size()];
        int word = words.atOrAfter(sentence.token(0).start());
        for (int i = 0; i < sentence.size(); i++) {
            int start = sentence.token(i).start();
            while (word < words.count() && words.start(word) < start) {
                word++;
            }
            if (word < words.count() && words.start(word) == start) {
                Match match = gazetteer.longestAt(words, word).orElse(null);
                found[i] = match == null ? null : new Found(match, tokenAfter(sentence, i, match.end()));
            }
        }
        return new Names(text, sentence, Arrays.asList(found));
    }

    private static int tokenAfter(Sentence sentence, int from, int offset) {
        int i = from + 1;
        while (i < sentence.size() && sentence.token(i).start() < offset) {
            i++;
        }
        return i;
    }

    /** The text from one token to before another, blanks and line breaks made one blank. */
    String text(int from, int to) {
        int end = sentence.token(to - 1).end();
        StringBuilder plain = new StringBuilder();
        boolean blank = false;
        for (int i = sentence.token(from).start(); i < end; i++) {
            char c = text.charAt(i);
            if (!isBlank(c)) {
                plain.append(c);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = isBlank(c);
        }
        return plain.toString();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || (c >= '\t' && c <= '\r') || c == '\u00a0' || c == '\u202f';
    }

    Sentence sentence() {
        return sentence;
    }

    @Nullable
    Found at(int token) {
        return token < found.size() ? found.get(token) : null;
    }

    <T extends Entry> @Nullable T at(int token, Class<T> kind) {
        Found here = at(token);
        return here == null ? null : here.as(kind).orElse(null);
    }
}
