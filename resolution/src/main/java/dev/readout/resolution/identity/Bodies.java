package dev.readout.resolution.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/** International bodies, parties and companies under one key each, whichever of their names is printed. */
final class Bodies {

    private static final Map<String, String> KEYS = load();

    private Bodies() {}

    /** Key of the body of that name. */
    static String key(String name) {
        String folded = Words.key(name);
        String bare = folded.startsWith("the ") ? folded.substring(4) : folded;
        return KEYS.getOrDefault(bare, bare);
    }

    private static Map<String, String> load() {
        try (InputStream in = Objects.requireNonNull(Bodies.class.getResourceAsStream("bodies.tsv"))) {
            var keys = new HashMap<String, String>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\n", -1)) {
                if (!line.isBlank() && !line.startsWith("#")) {
                    String[] names = line.split("\t", -1);
                    for (String name : names) {
                        keys.put(name, names[0]);
                    }
                }
            }
            return Map.copyOf(keys);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
