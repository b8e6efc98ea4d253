package dev.readout.commandline.score;

import java.util.List;
import java.util.Locale;

/** A figure of a score, from 0 to 1. */
enum Figure {
    /** Share of the meetings read that are annotated. */
    PRECISION,
    /** Share of the annotated meetings that were read. */
    RECALL,
    /** Harmonic mean of both. */
    F1,
    /** Share of the annotated main meetings that were read. */
    MAIN_RECALL,
    /** Share of the annotated main meetings read with all fields and people right. */
    RECORD,
    /** Share of the meetings found whose status is right; so the next ones. */
    STATUS,
    CHANNEL,
    DATE,
    CITY,
    COUNTRY,
    /** Of the people of the meetings found. */
    PARTICIPANTS_F1,
    /** Share of the people found whose country is right. */
    PARTICIPANT_COUNTRY,
    /** Of the outcomes of the meetings found. */
    OUTCOMES_F1;

    /** The fields that are compared one by one. */
    static final List<Figure> FIELDS = List.of(STATUS, CHANNEL, DATE, CITY, COUNTRY);

    /** Its name in JSON. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}
