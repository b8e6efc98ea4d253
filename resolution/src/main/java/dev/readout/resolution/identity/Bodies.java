package dev.readout.resolution.identity;

import java.util.Map;

/** International bodies, parties and companies under one key each, whichever of their names is printed. */
final class Bodies {

    private static final Map<String, String> KEYS = Table.keysOfNames("bodies.tsv");

    private Bodies() {}

    /** Key of the body of that name. */
    static String key(String name) {
        String folded = Words.key(name);
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        return KEYS.getOrDefault(bare, bare);
    }
}
