package dev.readout.extraction.gazetteer;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A name found in a text.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last character
 * @param words how many of the text's {@link Words} it takes
 * @param senses what it may mean, the most likely first, at least one
 */
public record Match(int start, int end, int words, List<Sense> senses) {

    /** The likeliest sense that is an entry of the given kind. */
    public <T extends Entry> Optional<T> as(Class<T> kind) {
        T found = entry(kind, null);
        return Optional.ofNullable(found);
    }

    /** The likeliest sense that is an entry of the given kind in the given form. */
    public <T extends Entry> Optional<T> as(Class<T> kind, Sense.Form form) {
        return Optional.ofNullable(entry(kind, form));
    }

    private <T extends Entry> @Nullable T entry(Class<T> kind, Sense.@Nullable Form form) {
        for (Sense sense : senses) {
            if (kind.isInstance(sense.entry()) && (form == null || form == sense.form())) {
                return kind.cast(sense.entry());
            }
        }
        return null;
    }
}
