package dev.readout.extraction;

/** How the people met. */
public enum Channel {
    /** In one place. */
    IN_PERSON,
    /** By telephone. */
    PHONE,
    /** By video. */
    VIDEO
}
