package dev.readout.query.facet;

/** Rank of an office, the highest first. */
public enum Level {
    HEAD_OF_STATE,
    HEAD_OF_GOVERNMENT,
    FOREIGN_MINISTER,
    MINISTER,
    /** Any other office, or none that is known. */
    OTHER;

    /** The lower of the two. */
    public Level lower(Level other) {
        return compareTo(other) > 0 ? this : other;
    }

    /** The higher of the two. */
    public Level higher(Level other) {
        return compareTo(other) < 0 ? this : other;
    }
}
