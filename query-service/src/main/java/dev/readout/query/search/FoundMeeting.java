package dev.readout.query.search;

import dev.readout.query.representation.MeetingVersion;
import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/**
 * A meeting in a list.
 *
 * @param day its first day
 * @param id its id
 * @param score how well it matches the words asked for, from 0 (or nobody has looked) to 1
 * @param version number of its last event
 * @param recorded when that was taken in
 * @param json the meeting
 */
record FoundMeeting(LocalDate day, UUID id, float score, int version, Instant recorded, String json) {

    /** As it is sent; {@code isStanding} as in {@link MeetingVersion}. */
    MeetingVersion version(boolean isStanding) {
        return new MeetingVersion(
                id, version, recorded, isStanding, JsonMapper.shared().readTree(json));
    }

    static FoundMeeting of(Readable row) {
        return new FoundMeeting(
                Objects.requireNonNull(row.get("day", LocalDate.class)),
                Objects.requireNonNull(row.get("meeting_id", UUID.class)),
                Objects.requireNonNull(row.get("score", Float.class)),
                Objects.requireNonNull(row.get("version", Integer.class)),
                Objects.requireNonNull(row.get("recorded", Instant.class)),
                Objects.requireNonNull(row.get("meeting", String.class)));
    }
}
