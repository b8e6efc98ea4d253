package dev.readout.query.projection;

import dev.readout.schemas.MeetingEvent;
import java.time.Instant;

/**
 * A meeting event as it came from the topic.
 *
 * @param partition its partition
 * @param offset its offset there
 * @param recorded when the broker took it in
 * @param event the event
 */
record Arrival(int partition, long offset, Instant recorded, MeetingEvent event) {}
