package dev.readout.extraction.text;

import dev.readout.extraction.Span;
import org.jspecify.annotations.Nullable;

/** The readable text of an article, with the way back to the content it was taken from. */
public final class PlainText {
    private final String text;
    private final int @Nullable [] starts;
    private final int @Nullable [] ends;

    private PlainText(String text, int @Nullable [] starts, int @Nullable [] ends) {
        this.text = text;
        this.starts = starts;
        this.ends = ends;
    }

    /** Content that is plain text already. */
    public static PlainText of(String content) {
        return new PlainText(content, null, null);
    }

    /**
     * Text taken out of content.
     *
     * @param starts for each character of the text, the offset in the content where what it was read from begins; not falling
     * @param ends for each character, the offset after what it was read from; not falling
     */
    static PlainText of(String text, int[] starts, int[] ends) {
        if (starts.length != text.length() || ends.length != text.length()) {
            throw new IllegalArgumentException("Every character needs an origin");
        }
        return new PlainText(text, starts, ends);
    }

    public String text() {
        return text;
    }

    /** Where a stretch of the text stands in the content. */
    public Span origin(Span span) {
        if (starts == null || ends == null) {
            return span;
        }
        if (span.length() == 0) {
            int at = span.start() < starts.length ? starts[span.start()] : 0;
            return new Span(at, at);
        }
        return new Span(starts[span.start()], ends[span.end() - 1]);
    }
}
