package dev.readout.extraction.text;

import java.lang.Character.UnicodeScript;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Tells the language of a text by its script and its commonest small words, which make up a third of the words of a
 * paragraph in most languages. Never takes English for another language: what is short or in doubt has none.
 */
final class LanguageReader {
    /** Fewer words tell nothing: names and headlines look alike everywhere. */
    private static final int FEWEST_WORDS = 12;
    /** Fewer small words may be there by chance: "met" is a word of Dutch, too. */
    private static final int FEWEST_HITS = 3;
    /** Once a quarter of so many words are small ones of English, no others are looked at. */
    private static final int PLENTY = 60;
    /** The first row of the table. */
    private static final int ENGLISH = 0;

    private static final int[] NONE = {};

    private final Languages languages = Languages.all();
    private final int[] hits = new int[languages.size()];
    private final Map<UnicodeScript, Integer> letters = new EnumMap<>(UnicodeScript.class);
    private int words;
    private int latin;
    private int total;
    private int figures;

    private LanguageReader() {}

    /** The language most of the sentences are in; empty if it cannot be told. */
    static Optional<Language> read(List<Sentence> sentences) {
        LanguageReader reader = new LanguageReader();
        for (Sentence sentence : sentences) {
            for (Token token : sentence.tokens()) {
                if (token.isWord()) {
                    reader.take(token);
                } else if (token.shape() == Token.Shape.NUMBER) {
                    reader.figures++;
                }
            }
            if (reader.words >= PLENTY && reader.isPlainlyEnglish()) {
                break;
            }
        }
        return reader.answer();
    }

    private void take(Token token) {
        words++;
        int length = token.end() - token.start();
        total += length;
        if (token.text().charAt(0) < 0x80) {
            latin += length;
        } else {
            letters.merge(UnicodeScript.of(token.text().codePointAt(0)), length, Integer::sum);
        }
        // Single letters are words of many languages, and of markup.
        int[] having = length == 1 && token.text().charAt(0) < 0x80 ? NONE : languages.of(token.lower());
        for (int language : having) {
            hits[language]++;
        }
    }

    private boolean isPlainlyEnglish() {
        return hits[ENGLISH] * 4 >= words && best() == ENGLISH;
    }

    private int best() {
        int best = 0;
        for (int i = 1; i < hits.length; i++) {
            best = hits[i] > hits[best] ? i : best;
        }
        return best;
    }

    private Optional<Language> answer() {
        if (latin > 0) {
            letters.merge(UnicodeScript.LATIN, latin, Integer::sum);
        }
        return ofItsScript().or(this::ofItsWords);
    }

    /** Where most letters are of scripts that one language each has: Japanese is told from Chinese by a tenth of kana. */
    private Optional<Language> ofItsScript() {
        UnicodeScript most = UnicodeScript.COMMON;
        for (Map.Entry<UnicodeScript, Integer> entry : letters.entrySet()) {
            most = entry.getValue() > letters.getOrDefault(most, 0) ? entry.getKey() : most;
        }
        int kana = letters.getOrDefault(UnicodeScript.HIRAGANA, 0) + letters.getOrDefault(UnicodeScript.KATAKANA, 0);
        if (most == UnicodeScript.HAN && kana * 10 >= total) {
            most = UnicodeScript.HIRAGANA;
        }
        return letters.getOrDefault(most, 0) * 2 > total ? Optional.ofNullable(languages.of(most)) : Optional.empty();
    }

    private Optional<Language> ofItsWords() {
        int best = best();
        int english = hits[ENGLISH];
        boolean common = hits[best] >= FEWEST_HITS && hits[best] * 8 >= words;
        if (english == hits[best]) {
            return english > 0 ? Optional.of(languages.get(ENGLISH)) : Optional.empty();
        }
        boolean prose = words >= FEWEST_WORDS && figures * 4 <= words;
        boolean clear = prose && common && hits[best] * 2 >= english * 3;
        return clear ? Optional.of(languages.get(best)) : Optional.empty();
    }
}
