package dev.readout.extraction.text;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The months by name. */
public final class MonthNames {
    private static final String MID = "mid-";
    private static final Map<String, Integer> NUMBERS = new HashMap<>();

    static {
        for (java.time.Month month : java.time.Month.values()) {
            String name = month.name().toLowerCase(Locale.ROOT);
            NUMBERS.put(name, month.getValue());
            NUMBERS.put(name.substring(0, 3), month.getValue());
            NUMBERS.put(name.substring(0, 3) + ".", month.getValue());
        }
        NUMBERS.put("sept", 9);
        NUMBERS.put("sept.", 9);
    }

    private MonthNames() {}

    /** Number of a month by its name or abbreviation, also "mid-July", 0 if it is none; "may" and "march" must be capitalised. */
    public static int number(Token token) {
        if (!token.isWord() || (token.isLowerWord() && (token.is("may") || token.is("march") || token.is("mar")))) {
            return 0;
        }
        String word = token.lower();
        return NUMBERS.getOrDefault(word.startsWith(MID) ? word.substring(MID.length()) : word, 0);
    }
}
