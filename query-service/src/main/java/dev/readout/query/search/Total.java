package dev.readout.query.search;

/**
 * How many meetings a question has.
 *
 * @param meetings their number
 * @param isExact false: as the database estimates it from how common each thing asked for is
 */
record Total(long meetings, boolean isExact) {

    /** More than so many are not counted, but estimated. */
    static final int COUNTED = 1000;

    String json() {
        return "{\"meetings\":" + meetings + ",\"exact\":" + isExact + "}";
    }
}
