package dev.readout.resolution.identity;

import java.util.regex.Pattern;

/**
 * The sound of a name's word, roughly, as Latin transliterations of one name share it: {@code Zelensky} and {@code Zelenskyy}, {@code Mohammed} and {@code
 * Muhammad}, {@code Tokayev} and {@code Tokaev}. Consonants count, vowels only at the start.
 */
final class Spelling {

    private static final Pattern VOWELS = Pattern.compile("(?<=.)[aeiouyj]+");
    private static final Pattern DOUBLED = Pattern.compile("(.)\\1+");

    private Spelling() {}

    /** The sound of a folded word (see {@link Words}). */
    static String sound(String word) {
        String plain = word.replace("sch", "s")
                .replace("sh", "s")
                .replace("ch", "c")
                .replace("zh", "z")
                .replace("kh", "k")
                .replace("gh", "g")
                .replace("ph", "f")
                .replace("th", "t")
                .replace("dh", "d")
                .replace("ck", "k")
                .replace("q", "k")
                .replace("w", "v")
                .replace("x", "ks");
        return VOWELS.matcher(DOUBLED.matcher(plain).replaceAll("$1")).replaceAll("");
    }
}
