package dev.readout.resolution.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** Text without what spellings differ in: case, accents, apostrophes, hyphens. */
public final class Words {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`ʻʼʹʺ´]");
    /** Letters that do not come apart into a Latin letter and an accent. */
    private static final Map<Character, String> LETTERS = Map.ofEntries(
            Map.entry('ə', "a"),
            Map.entry('ı', "i"),
            Map.entry('ø', "o"),
            Map.entry('ł', "l"),
            Map.entry('đ', "d"),
            Map.entry('ð', "d"),
            Map.entry('þ', "th"),
            Map.entry('ß', "ss"),
            Map.entry('æ', "ae"),
            Map.entry('œ', "oe"));

    private Words() {}

    /** The words of a text, lower-case and without accents, in their order. */
    public static List<String> of(String text) {
        String folded = folded(text);
        var words = new ArrayList<String>();
        int start = -1;
        for (int i = 0; i <= folded.length(); i++) {
            boolean inWord = i < folded.length() && Character.isLetterOrDigit(folded.charAt(i));
            if (inWord && start < 0) {
                start = i;
            } else if (!inWord && start >= 0) {
                words.add(folded.substring(start, i));
                start = -1;
            }
        }
        return List.copyOf(words);
    }

    /** The words of a text with one space between them: equal for spellings of the same words. */
    public static String key(String text) {
        return String.join(" ", of(text));
    }

    private static String folded(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        if (isPlain(lower)) {
            return lower;
        }
        String bare =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFKD)).replaceAll("");
        String joined = APOSTROPHES.matcher(bare).replaceAll("");
        var folded = new StringBuilder(joined.length());
        for (int i = 0; i < joined.length(); i++) {
            char letter = joined.charAt(i);
            folded.append(LETTERS.getOrDefault(letter, String.valueOf(letter)));
        }
        return folded.toString();
    }

    private static boolean isPlain(String lower) {
        for (int i = 0; i < lower.length(); i++) {
            char each = lower.charAt(i);
            if (each >= 128 || each == '\'' || each == '`') {
                return false;
            }
        }
        return true;
    }
}
