package dev.readout.extraction.assembly;

import dev.readout.extraction.Field;
import dev.readout.extraction.Span;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The words that show the fields of a meeting: for each field those that told the value that stands. */
final class Shown {

    private final Map<Field, Span> words = new EnumMap<>(Field.class);

    /** Notes that a stretch of the text told a field, if it changed what is known of it. */
    void by(Span told, Field field, boolean changed) {
        if (changed) {
            words.put(field, told);
        }
    }

    void forEach(BiConsumer<Field, Span> action) {
        words.forEach(action);
    }
}
