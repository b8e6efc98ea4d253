package dev.readout.extraction.syntax;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Verbs that help other verbs, and what they do to them. */
final class Auxiliaries {
    private static final Map<String, Modality> MODALS = Map.ofEntries(
            Map.entry("will", Modality.PLANNED),
            Map.entry("'ll", Modality.PLANNED),
            Map.entry("shall", Modality.PLANNED),
            Map.entry("would", Modality.PLANNED),
            Map.entry("may", Modality.WISHED),
            Map.entry("might", Modality.WISHED),
            Map.entry("can", Modality.WISHED),
            Map.entry("could", Modality.WISHED),
            Map.entry("should", Modality.WISHED),
            Map.entry("must", Modality.WISHED),
            Map.entry("cannot", Modality.WISHED),
            Map.entry("ought", Modality.WISHED));

    private static final Set<String> HAVE = Set.of("have", "has", "had", "having");
    private static final Set<String> DO = Set.of("do", "does", "did");
    private static final Set<String> NOT = Set.of("not", "n't", "never", "neither");

    private Auxiliaries() {}

    static Map<String, Modality> modals() {
        return MODALS;
    }

    static boolean isHave(String lower) {
        return HAVE.contains(lower);
    }

    static boolean isDo(String lower) {
        return DO.contains(lower);
    }

    static boolean isNot(String lower) {
        return NOT.contains(lower);
    }

    /** All of them, and the "to" before an infinitive. */
    static Set<String> words() {
        Set<String> words = new HashSet<>(MODALS.keySet());
        words.addAll(HAVE);
        words.addAll(DO);
        words.addAll(NOT);
        words.add("to");
        return words;
    }

    static boolean isAuxiliary(String lower) {
        return MODALS.containsKey(lower) || isHave(lower) || isDo(lower) || isNot(lower);
    }
}
