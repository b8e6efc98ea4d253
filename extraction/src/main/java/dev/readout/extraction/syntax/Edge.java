package dev.readout.extraction.syntax;

import org.jspecify.annotations.Nullable;

/**
 * A reading of some neighbouring tokens of a sentence as one thing.
 *
 * @param start index of its first token
 * @param end index after its last token
 * @param tags bits of its {@link Tag}s
 * @param word the word in lower case if it is a single token, else null
 * @param reading what was read, as the reader that made it tells, or null
 */
public record Edge(
        int start,
        int end,
        long tags,
        @Nullable String word,
        @Nullable Object reading) {

    public boolean is(Tag tag) {
        return (tags & tag.bit()) != 0;
    }

    public boolean overlaps(Edge other) {
        return start < other.end && other.start < end;
    }
}
