package dev.readout.extraction.gazetteer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Comparing names of people and places as different hands spell them. */
public final class Names {
    /** Spellings of one sound in the romanisations of Cyrillic, Arabic, Turkish and Persian names, and what they become. */
    private static final String[][] SOUNDS = {
        {"iy|yy|ij|iyy|yi", "i"},
        {"ye|ie|je", "e"},
        {"[aeo]y(?=[^aeiou]|$)|[aeo]i", "i"},
        {"y|j", "i"},
        {"zh|dj|dzh|dz", "z"},
        {"kh|gh|h", ""},
        {"ph", "f"},
        {"w", "v"},
        {"q|c(?=[aoukrlt]|$)|ck", "k"},
        {"ou|oo|o", "u"},
        {"x", "ks"},
        {"e", "a"},
        {"(.)\\1+", "$1"},
    };

    private static final List<Sound> RULES = rules();

    private record Sound(Pattern spelling, String letters) {}

    private Names() {}

    private static List<Sound> rules() {
        List<Sound> rules = new ArrayList<>();
        for (String[] sound : SOUNDS) {
            rules.add(new Sound(Pattern.compile(sound[0]), sound[1]));
        }
        return List.copyOf(rules);
    }

    /**
     * A name in lower-case letters and digits without accents, its words parted by single blanks. Hyphens, full stops
     * and commas part words, apostrophes vanish: {@code "Erdoğan"} gives {@code "erdogan"}, {@code "N'Djamena"}
     * {@code "ndjamena"}, {@code "Ban Ki-moon"} {@code "ban ki moon"}.
     */
    public static String fold(CharSequence name) {
        StringBuilder folded = new StringBuilder(name.length());
        for (int i = 0; i < name.length(); i++) {
            char code = Folding.of(name.charAt(i));
            switch (code) {
                case Folding.IGNORED, Folding.APOSTROPHE -> {}
                case Folding.PAIR -> folded.append(Folding.pair(name.charAt(i)));
                default -> append(folded, Folding.isLetterOrDigit(code) ? code : ' ');
            }
        }
        return folded.toString().strip();
    }

    private static void append(StringBuilder folded, char c) {
        boolean blankAgain = c == ' ' && (folded.isEmpty() || folded.charAt(folded.length() - 1) == ' ');
        if (!blankAgain) {
            folded.append(c);
        }
    }

    /**
     * What most spellings of a word of a name have in common: {@code "Zelensky"}, {@code "Zelenskyy"} and
     * {@code "Zelenskiy"} give the same, so do {@code "Mohammed"} and {@code "Muhammad"}. Names that are not the same
     * may give the same too.
     */
    public static String sound(CharSequence word) {
        String letters = fold(word).replace(" ", "");
        for (Sound sound : RULES) {
            letters = sound.spelling().matcher(letters).replaceAll(sound.letters());
        }
        return letters;
    }

    /**
     * Whether two names may be of one person: every word of the shorter has its own word in the longer that is the same,
     * sounds the same, or begins with it if it is an initial; and at least one word of three letters or more is shared.
     * The order of the words does not matter.
     */
    public static boolean mayBeSame(CharSequence one, CharSequence other) {
        List<String> shorter = words(one);
        List<String> longer = words(other);
        if (shorter.size() > longer.size()) {
            List<String> swapped = shorter;
            shorter = longer;
            longer = swapped;
        }
        boolean shared = false;
        for (String word : shorter) {
            int found = indexOf(word, longer);
            if (found < 0) {
                return false;
            }
            String match = longer.remove(found);
            shared |= word.length() > 2 && match.length() > 2;
        }
        return shared;
    }

    private static List<String> words(CharSequence name) {
        String folded = fold(name);
        return folded.isEmpty() ? new ArrayList<>() : new ArrayList<>(List.of(folded.split(" ")));
    }

    private static int indexOf(String word, List<String> words) {
        int exact = words.indexOf(word);
        if (exact >= 0) {
            return exact;
        }
        for (int i = 0; i < words.size(); i++) {
            if (alike(word, words.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean alike(String one, String other) {
        if (one.length() == 1 || other.length() == 1) {
            return one.charAt(0) == other.charAt(0);
        }
        return sound(one).equals(sound(other));
    }
}
