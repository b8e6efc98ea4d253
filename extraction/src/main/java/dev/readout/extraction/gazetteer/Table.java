package dev.readout.extraction.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * A resource of tab-separated values: comment lines that begin with {@code #}, a line of column names, rows. Lists in a
 * cell are parted by {@code |}. An empty cell is the empty string or list.
 */
final class Table {
    private final String name;
    private final List<String> columns;
    private final List<List<String>> rows;

    private Table(String name, List<String> columns, List<List<String>> rows) {
        this.name = name;
        this.columns = columns;
        this.rows = rows;
    }

    /** Reads a table that lies beside this class. */
    static Table read(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(Objects.requireNonNull(in, name), StandardCharsets.UTF_8), 1 << 16)) {
            return parse(name, lines);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read the gazetteer's " + name, e);
        }
    }

    private static Table parse(String name, BufferedReader lines) throws IOException {
        List<String> columns = List.of();
        List<List<String>> rows = new ArrayList<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            if (line.isEmpty() || line.charAt(0) == '#') {
                continue;
            }
            if (columns.isEmpty()) {
                columns = split(line, '\t');
            } else {
                rows.add(cells(name, line, columns.size()));
            }
        }
        return new Table(name, columns, rows);
    }

    private static List<String> cells(String name, String line, int columns) {
        List<String> cells = split(line, '\t');
        if (cells.size() != columns) {
            throw new IllegalStateException(
                    name + " has " + columns + " columns, but " + cells.size() + " in: " + line);
        }
        return cells;
    }

    List<Row> rows() {
        return rows.stream().map(cells -> new Row(this, cells)).toList();
    }

    private int column(String column) {
        int index = columns.indexOf(column);
        if (index < 0) {
            throw new IllegalStateException(name + " has no column " + column);
        }
        return index;
    }

    private static List<String> split(String text, char separator) {
        List<String> parts = new ArrayList<>(12);
        int from = 0;
        for (int to = text.indexOf(separator); to >= 0; to = text.indexOf(separator, from)) {
            parts.add(text.substring(from, to));
            from = to + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }

    /** A row of a table. */
    record Row(Table table, List<String> cells) {

        String text(String column) {
            return cells.get(table.column(column));
        }

        List<String> list(String column) {
            String cell = text(column);
            return cell.isEmpty() ? List.of() : split(cell, '|');
        }

        boolean flag(String column) {
            return !text(column).isEmpty();
        }

        int number(String column) {
            String cell = text(column);
            return cell.isEmpty() ? 0 : Integer.parseInt(cell);
        }

        <E extends Enum<E>> E constant(String column, Class<E> type) {
            return Enum.valueOf(type, text(column));
        }
    }
}
