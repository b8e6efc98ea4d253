package dev.readout.extraction.text;

import java.util.ArrayList;
import java.util.List;

/** Phrases to be looked for all together in one pass over a text: the first two letters tell at most places that none is there. */
final class Phrases {
    private static final int LETTERS = 0x80;

    /** The phrases by their first two characters. */
    private final List<List<String>> byOpening = new ArrayList<>();

    private Phrases() {
        for (int i = 0; i < LETTERS * LETTERS; i++) {
            byOpening.add(List.of());
        }
    }

    /** Phrases of two characters or more, the first two of them in ASCII. */
    static Phrases of(String... phrases) {
        Phrases all = new Phrases();
        for (String phrase : phrases) {
            int opening = opening(phrase.charAt(0), phrase.charAt(1));
            List<String> alike = new ArrayList<>(all.byOpening.get(opening));
            alike.add(phrase);
            all.byOpening.set(opening, List.copyOf(alike));
        }
        return all;
    }

    private static int opening(char first, char second) {
        return first * LETTERS + second;
    }

    /** Whether a text has one of the phrases in it. */
    boolean anyIn(String text) {
        for (int i = 0; i + 1 < text.length(); i++) {
            char first = text.charAt(i);
            char second = text.charAt(i + 1);
            if (first < LETTERS && second < LETTERS && anyAt(text, i, byOpening.get(opening(first, second)))) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyAt(String text, int at, List<String> phrases) {
        for (int i = 0; i < phrases.size(); i++) {
            if (text.startsWith(phrases.get(i), at)) {
                return true;
            }
        }
        return false;
    }
}
