package dev.readout.extraction.text;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An article, read as far as its layout tells.
 *
 * @param text its readable text
 * @param blocks its paragraphs, in order
 * @param sentences the sentences of all blocks, in order, datelines left out
 * @param title its headline, or null
 * @param dateline where and when it was filed, or null
 * @param published the day of publication, or null
 * @param language what it is written in, or null if that cannot be told
 */
public record Document(
        PlainText text,
        List<Block> blocks,
        List<Sentence> sentences,
        @Nullable String title,
        @Nullable Dateline dateline,
        @Nullable LocalDate published,
        @Nullable Language language) {
    public Document {
        blocks = List.copyOf(blocks);
        sentences = List.copyOf(sentences);
    }

    /** The day the words "today" and "on Wednesday" are said on: that of the dateline, else that of publication. */
    public Optional<LocalDate> today() {
        if (dateline == null || dateline.date() == null) {
            return Optional.ofNullable(published);
        }
        return published == null ? dateline.date().asDay() : dateline.date().nearest(published);
    }
}
