package dev.readout.query.projection;

import dev.readout.schemas.MeetingEvent;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One event on its way into the views.
 *
 * @param place its place in the feed of this build
 * @param partition where it came from
 * @param offset and from which offset there
 * @param reached for each partition, from 0 on, the offset after the last event at or before this place
 * @param recorded when the broker took it in
 * @param meeting id of its meeting
 * @param event the event
 * @param before the meeting before it
 * @param after the meeting after it
 */
public record Step(
        long place,
        int partition,
        long offset,
        List<Long> reached,
        Instant recorded,
        UUID meeting,
        MeetingEvent event,
        Standing before,
        Standing after) {}
