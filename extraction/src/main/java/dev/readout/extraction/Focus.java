package dev.readout.extraction;

/** What a meeting is to the article. */
public enum Focus {
    /** The article reports it as its news. */
    MAIN,
    /** The article only recalls or announces it in passing. */
    BACKGROUND
}
