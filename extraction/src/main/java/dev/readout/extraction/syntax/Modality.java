package dev.readout.extraction.syntax;

/** How much a verb group claims that what it tells happened. */
public enum Modality {
    /** It happened or happens. */
    FACT,
    /** It had happened before the time the text tells of. */
    EARLIER,
    /** It is going to happen. */
    PLANNED,
    /** It was to happen and did not or will not. */
    CANCELLED,
    /** It did not happen. */
    DENIED,
    /** Somebody wants it, may do it, was asked or ordered to do it. */
    WISHED,
    /** It happens again and again, or happened some number of times. */
    HABITUAL
}
