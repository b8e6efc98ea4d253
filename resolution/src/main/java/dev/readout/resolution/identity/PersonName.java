package dev.readout.resolution.identity;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of a person's name that tell persons apart. */
final class PersonName {

    private static final Set<String> PARTICLES =
            Set.of("al", "el", "jr", "sr", "ii", "iii", "iv", "mr", "mrs", "ms", "dr", "sheikh", "shaikh", "he", "hm");

    private PersonName() {}

    /** Folded words of a name; particles that one source prints and another drops are left out unless nothing else is there. */
    static List<String> words(@Nullable String name) {
        if (name == null) {
            return List.of();
        }
        List<String> all = Words.of(name);
        List<String> telling = all.stream()
                .filter(word -> !PARTICLES.contains(word))
                .map(word -> word.equals("ibn") || word.equals("ben") ? "bin" : word)
                .toList();
        return telling.isEmpty() ? all : telling;
    }
}
