package dev.readout.query.facet;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names as people type them: without case, diacritics, hyphens and doubled spaces. */
public final class Folding {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\s\\p{Pd}_'’ʼ`.,]+");

    private Folding() {}

    /** That name folded, so that equal results mean the same name; folding twice changes nothing. */
    public static String fold(String name) {
        String bare =
                MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD)).replaceAll("");
        return BETWEEN_WORDS
                .matcher(bare.toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }
}
