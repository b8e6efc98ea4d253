package dev.readout.extraction;

/**
 * A paragraph of an article, or a line that stands alone.
 *
 * @param span where, in the content as received
 * @param read whether it is of the article, rather than a menu, byline, link or notice
 */
public record Passage(Span span, boolean read) {}
