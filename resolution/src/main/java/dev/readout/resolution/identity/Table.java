package dev.readout.resolution.identity;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A table of this package's resources: rows of tab-separated values, a head of lines that begin with {@code #}. */
final class Table {

    private Table() {}

    /** The rows of a table. */
    static List<String[]> rows(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not where it was built in.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\t", -1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every name in a table of names to the first name of its row. */
    static Map<String, String> keysOfNames(String table) {
        var keys = new HashMap<String, String>();
        for (String[] names : rows(table)) {
            for (String name : names) {
                keys.put(name, names[0]);
            }
        }
        return Map.copyOf(keys);
    }
}
