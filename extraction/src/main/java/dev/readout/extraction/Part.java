package dev.readout.extraction;

/** What a participant was to the meeting. */
public enum Part {
    /** Met as the head of a side. */
    PRINCIPAL,
    /** Was said to be present. */
    ATTENDEE
}
