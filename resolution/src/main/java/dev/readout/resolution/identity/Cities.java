package dev.readout.resolution.identity;

import java.util.Map;

/** Cities under one key each, whichever of their names is printed. */
public final class Cities {

    private static final Map<String, String> KEYS = Table.keysOfNames("cities.tsv");

    private Cities() {}

    /** Key of the city of that name. */
    public static String key(String name) {
        String folded = Words.key(name);
        return KEYS.getOrDefault(folded, folded);
    }
}
