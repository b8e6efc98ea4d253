package dev.readout.extraction;

/** What the content of an article is written in. */
public enum ContentType {
    /** Plain text, paragraphs separated by line breaks. */
    TEXT,
    /** An HTML page or fragment. */
    HTML
}
