package dev.readout.extraction.gazetteer;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.List;

/** Adds the names that a row of a table has for an entry, those in its column {@code careful} marked so. */
final class RowNames {
    private final Lexicon lexicon;
    private final Table.Row row;
    private final Entry entry;
    private final int prior;
    private final List<String> careful;

    RowNames(Lexicon lexicon, Table.Row row, Entry entry, int prior) {
        this.lexicon = lexicon;
        this.row = row;
        this.entry = entry;
        this.prior = prior;
        this.careful = row.list("careful");
    }

    /** Adds one name. */
    RowNames add(String name, Form form) {
        lexicon.add(name, new Sense(entry, form, careful.contains(name)), prior);
        return this;
    }

    /** Adds the names listed in a column. */
    RowNames addAll(String column, Form form) {
        for (String name : row.list(column)) {
            add(name, form);
        }
        return this;
    }
}
