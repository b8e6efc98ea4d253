package dev.readout.extraction.mention;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Names as they are compared: words of plain small letters. */
final class Folded {
    private Folded() {}

    static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length(); i++) {
            char c = plain.charAt(i);
            if (Character.isLetter(c)) {
                word.append(c == 'ı' ? 'i' : c == 'ə' ? 'e' : c == 'ø' ? 'o' : c == 'ł' ? 'l' : c == 'đ' ? 'd' : c);
            } else if (c == ' ' || c == '-' || c == '\u2010' || c == '\u2011' || c == '.' || c == '\u00a0') {
                flush(word, words);
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (!word.isEmpty()) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
