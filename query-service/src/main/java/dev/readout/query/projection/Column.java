package dev.readout.query.projection;

import java.util.Collection;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rows turned into columns, which PostgreSQL's {@code unnest} turns into rows again: one statement writes a batch of any size. */
public final class Column {

    /** Stands between the texts of a list in one cell; no text of ours holds it. In SQL: {@code string_to_array(cell, chr(31))}. */
    private static final String SEPARATOR = "\u001f";

    /** PostgreSQL keeps no such character; the one that stands for it is as long, so spans stay true. */
    private static final char NUL = '\0';

    private static final char UNKNOWN = '\ufffd';

    private Column() {}

    /** The value of each row, as PostgreSQL reads it. */
    public static <T> @Nullable String[] of(Collection<T> rows, Function<T, @Nullable Object> value) {
        @Nullable String[] column = new String[rows.size()];
        int row = 0;
        for (T each : rows) {
            Object cell = value.apply(each);
            column[row++] = cell == null ? null : cell.toString().replace(NUL, UNKNOWN);
        }
        return column;
    }

    /** A list of texts in one cell. */
    public static String list(Collection<String> texts) {
        return texts.stream().map(text -> text.replace(SEPARATOR, " ")).collect(Collectors.joining(SEPARATOR));
    }
}
