package dev.readout.extraction;

/** The fields of a meeting report that carry evidence. */
public enum Field {
    MEETING,
    STATUS,
    CHANNEL,
    DATE,
    PLACE,
    OUTCOMES,
    PARTNERSHIP
}
