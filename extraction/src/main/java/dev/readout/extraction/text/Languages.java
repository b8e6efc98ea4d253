package dev.readout.extraction.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.lang.Character.UnicodeScript;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The languages of {@code languages.tsv}: the words each is known by, and the scripts that only one is written in. */
final class Languages {
    private static final Languages ALL = load();
    private static final int[] NONE = {};

    private final List<Language> list = new ArrayList<>();
    private final Map<String, int[]> byWord = new HashMap<>();
    private final Map<UnicodeScript, Language> byScript = new HashMap<>();

    private Languages() {}

    static Languages all() {
        return ALL;
    }

    private static Languages load() {
        Languages languages = new Languages();
        try (InputStream in = Objects.requireNonNull(Languages.class.getResourceAsStream("languages.tsv"));
                BufferedReader rows = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (String row = rows.readLine(); row != null; row = rows.readLine()) {
                if (!row.startsWith("#")) {
                    languages.add(row.split("\t", -1));
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException("The table of languages cannot be read", unreadable);
        }
        return languages;
    }

    private void add(String[] row) {
        Language language = new Language(row[0], row[1]);
        if (row[3].isEmpty()) {
            byScript.put(UnicodeScript.forName(row[2]), language);
            return;
        }
        int number = list.size();
        list.add(language);
        Arrays.stream(row[3].split(" ", -1))
                .distinct()
                .forEach(word -> byWord.merge(word, new int[] {number}, Languages::with));
    }

    private static int[] with(int[] before, int[] one) {
        int[] more = Arrays.copyOf(before, before.length + 1);
        more[before.length] = one[0];
        return more;
    }

    int size() {
        return list.size();
    }

    Language get(int number) {
        return list.get(number);
    }

    /** Numbers of the languages that have a word among their commonest. */
    int[] of(String word) {
        return byWord.getOrDefault(word, NONE);
    }

    /** The one language that is written in a script, or null if there are several or it is not known. */
    @Nullable
    Language of(UnicodeScript script) {
        return byScript.get(script);
    }
}
