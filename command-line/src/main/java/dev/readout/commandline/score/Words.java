package dev.readout.commandline.score;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The words of a name without case, marks and signs, so that spellings of one name are equal. */
final class Words {

    private static final Map<Character, String> PLAIN = Map.ofEntries(
            Map.entry('ı', "i"),
            Map.entry('ə', "e"),
            Map.entry('Ə', "E"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('’', "'"),
            Map.entry('‘', "'"),
            Map.entry('-', " "),
            Map.entry('‐', " "),
            Map.entry('–', " "),
            Map.entry('.', " "));

    private Words() {}

    static List<String> of(@Nullable String name) {
        StringBuilder plain = new StringBuilder();
        String written = name == null ? "" : name;
        for (int i = 0; i < written.length(); i++) {
            plain.append(PLAIN.getOrDefault(written.charAt(i), String.valueOf(written.charAt(i))));
        }
        StringBuilder words = new StringBuilder();
        Normalizer.normalize(plain, Normalizer.Form.NFKD).chars().forEach(c -> {
            int lower = c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c;
            if (lower == ' ' || (lower >= 'a' && lower <= 'z') || (lower >= '0' && lower <= '9')) {
                words.append((char) lower);
            }
        });
        return Arrays.stream(words.toString().split(" ", -1))
                .filter(word -> !word.isEmpty())
                .toList();
    }
}
