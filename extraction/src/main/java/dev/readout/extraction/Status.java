package dev.readout.extraction;

/** Whether a meeting took place, as the article tells it. */
public enum Status {
    /** It took place, or is going on. */
    HELD,
    /** It is said to be going to take place. */
    PLANNED,
    /** It was called off, postponed or refused. */
    CANCELLED
}
