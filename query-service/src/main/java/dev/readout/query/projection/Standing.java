package dev.readout.query.projection;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facets;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import java.util.Set;

/**
 * What views need to know of a meeting at one version in order to leave it behind.
 *
 * @param version number of the event that led here; 0: there was none yet
 * @param days when the meeting may have been
 * @param facets what it can be found by; empty if it stands no more, or not yet
 */
public record Standing(int version, Days days, Set<String> facets) {

    static final Standing NONE = new Standing(0, Days.UNKNOWN, Set.of());

    static Standing after(MeetingEvent event) {
        Meeting meeting = event.getMeeting();
        return meeting == null
                ? new Standing(event.getVersion(), Days.UNKNOWN, Set.of())
                : new Standing(event.getVersion(), Days.of(meeting.getDate().getValue()), Facets.of(meeting));
    }
}
