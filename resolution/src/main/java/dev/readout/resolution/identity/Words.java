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
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
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
        var words = new ArrayList<String>();
        for (String word : BETWEEN_WORDS.split(folded(text), -1)) {
            if (!word.isEmpty()) {
                words.add(word);
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
        return lower.chars().allMatch(each -> each < 128 && each != '\'' && each != '`');
    }
}
