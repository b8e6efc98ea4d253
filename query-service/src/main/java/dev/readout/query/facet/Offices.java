package dev.readout.query.facet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Finds offices in titles as they are printed: {@code Chinese Vice Foreign Minister} names the deputy foreign minister and nobody else. */
public final class Offices {

    private static final Map<String, Office> BY_PHRASE = read();
    private static final int LONGEST = BY_PHRASE.keySet().stream()
            .mapToInt(phrase -> phrase.split(" ").length)
            .max()
            .orElseThrow();

    private Offices() {}

    /** The offices that this title names, in its order. */
    public static List<Office> in(String title) {
        String[] words = Folding.fold(title).split(" ");
        var found = new ArrayList<Office>();
        int at = 0;
        while (at < words.length) {
            int length = longest(words, at, found);
            at += Math.max(length, 1);
        }
        return List.copyOf(found);
    }

    /** The usual name of an office that goes by several, folded; any other name just folded. */
    public static String usualName(String name) {
        String folded = Folding.fold(name);
        Office office = BY_PHRASE.get(folded);
        return office == null ? folded : office.name();
    }

    /** The highest rank that this title names. */
    public static Level level(@Nullable String title) {
        return title == null
                ? Level.OTHER
                : in(title).stream().map(Office::level).reduce(Level.OTHER, Level::higher);
    }

    private static int longest(String[] words, int from, List<Office> found) {
        for (int length = Math.min(LONGEST, words.length - from); length > 0; length--) {
            Office office = BY_PHRASE.get(String.join(" ", Arrays.copyOfRange(words, from, from + length)));
            if (office != null) {
                found.add(office);
                return length;
            }
        }
        return 0;
    }

    private static Map<String, Office> read() {
        try (InputStream in = Objects.requireNonNull(Offices.class.getResourceAsStream("offices.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            var byPhrase = new HashMap<String, Office>();
            lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .forEach(line -> add(line.split("\t", -1), byPhrase));
            return Map.copyOf(byPhrase);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String[] row, Map<String, Office> byPhrase) {
        var office = new Office(Folding.fold(row[1]), Level.valueOf(row[0]));
        byPhrase.put(office.name(), office);
        Arrays.stream(row[2].split("\\|"))
                .map(Folding::fold)
                .filter(phrase -> !phrase.isEmpty())
                .forEach(phrase -> byPhrase.put(phrase, office));
    }
}
