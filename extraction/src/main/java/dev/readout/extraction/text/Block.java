package dev.readout.extraction.text;

/**
 * A paragraph, or a line that stands alone.
 *
 * @param kind what it is to the article
 * @param start offset of its first character in the text
 * @param end offset after its last one
 */
public record Block(Kind kind, int start, int end) {

    /** What a block is to the article. */
    public enum Kind {
        /** The headline. */
        HEADLINE,
        /** The words under a picture. */
        CAPTION,
        /** Menus, bylines, dates standing alone, links, notices. */
        FURNITURE,
        /** The text proper. */
        BODY
    }
}
