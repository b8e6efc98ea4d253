package dev.readout.extraction;

/**
 * A stretch of an article's content as received.
 *
 * @param start offset of its first UTF-16 code unit
 * @param end offset after its last one, not before {@code start}
 */
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("A span must not end (" + end + ") before it starts (" + start + ")");
        }
    }

    /** How many code units it covers. */
    public int length() {
        return end - start;
    }

    /** Whether the other span lies within this one. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** The stretch from the first start to the last end of both. */
    public Span cover(Span other) {
        return new Span(Math.min(start, other.start), Math.max(end, other.end));
    }

    /** The text it covers. */
    public String of(CharSequence content) {
        return content.subSequence(start, end).toString();
    }
}
