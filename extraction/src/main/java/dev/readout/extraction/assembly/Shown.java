package dev.readout.extraction.assembly;

import dev.readout.extraction.Field;
import dev.readout.extraction.text.Sentence;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.BiConsumer;

/** The sentences that show the fields of a meeting: for each field the one that told the value that stands. */
final class Shown {

    private final Map<Field, Sentence> sentences = new EnumMap<>(Field.class);

    /** Notes that a sentence told a field, if it changed what is known of it. */
    void by(Sentence sentence, Field field, boolean changed) {
        if (changed) {
            sentences.put(field, sentence);
        }
    }

    void forEach(BiConsumer<Field, Sentence> action) {
        sentences.forEach(action);
    }
}
