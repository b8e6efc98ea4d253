package dev.readout.resolution.identity;

/**
 * The sound of a name's word, roughly, as Latin transliterations of one name share it: {@code Zelensky} and {@code Zelenskyy}, {@code Mohammed} and {@code
 * Muhammad}, {@code Tokayev} and {@code Tokaev}. Consonants count, vowels only at the start.
 */
final class Spelling {

    private static final String VOWELS = "aeiouyj";
    /** Letters that make another sound with an h after them than others would; the h falls away. */
    private static final String BEFORE_H = "sczkgptd";

    private Spelling() {}

    /** The sound of a folded word (see {@link Words}). */
    static String sound(String word) {
        var sounds = new StringBuilder(word.length());
        char last = 0;
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            char next = i + 1 < word.length() ? word.charAt(i + 1) : 0;
            if (letter == 's' && word.startsWith("sch", i)) {
                i += 2;
            } else if (letter == 'c' && next == 'k') {
                i++;
                letter = 'k';
            } else if (next == 'h' && BEFORE_H.indexOf(letter) >= 0) {
                i++;
                letter = letter == 'p' ? 'f' : letter;
            }
            last = append(sounds, letter, last);
        }
        return sounds.toString();
    }

    private static char append(StringBuilder sounds, char letter, char last) {
        if (letter == 'x') {
            sounds.append("ks");
            return 's';
        }
        char sound = switch (letter) {
            case 'q' -> 'k';
            case 'w' -> 'v';
            default -> letter;
        };
        boolean isVowel = VOWELS.indexOf(sound) >= 0;
        if (sound != last && (!isVowel || sounds.isEmpty())) {
            sounds.append(sound);
        }
        return sound;
    }
}
