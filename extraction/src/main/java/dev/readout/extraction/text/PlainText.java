package dev.readout.extraction.text;

import dev.readout.extraction.Span;
import org.jspecify.annotations.Nullable;

/** The readable text of an article, with the way back to the content it was taken from. */
public final class PlainText {
    private final String text;
    private final int @Nullable [] origins;

    private PlainText(String text, int @Nullable [] origins) {
        this.text = text;
        this.origins = origins;
    }

    /** Content that is plain text already. */
    public static PlainText of(String content) {
        return new PlainText(content, null);
    }

    /**
     * Text taken out of content.
     *
     * @param origins for each character of the text, and for its end, the offset in the content it comes from; not
     *     falling
     */
    static PlainText of(String text, int[] origins) {
        if (origins.length != text.length() + 1) {
            throw new IllegalArgumentException("Every character needs an origin, and so does the end");
        }
        return new PlainText(text, origins);
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the text stands in the content. */
    public Span origin(Span span) {
        if (origins == null) {
            return span;
        }
        int start = origins[span.start()];
        int end = span.length() == 0 ? start : origins[span.end() - 1] + 1;
        return new Span(start, Math.max(start, end));
    }
}
