package dev.readout.resolution.meeting;

import dev.readout.schemas.Meeting;

/** What resolution finds about one meeting id after a change of reports. */
public sealed interface Finding {

    /** The meeting's id. */
    String id();

    /** Position of the founding report in the log of its home pair; of two findings the one with the higher position is the later. */
    long sequence();

    /**
     * The meeting stands, in these words.
     *
     * @param split whether reports left it for another meeting
     */
    record Stands(String id, long sequence, Meeting meeting, boolean split) implements Finding {}

    /** The meeting is found to be another one, whose id stands from now on. */
    record Merged(String id, long sequence, String into) implements Finding {}

    /** No report of the meeting is left. */
    record Gone(String id, long sequence) implements Finding {}
}
