package dev.readout.query.relations;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Level;
import dev.readout.schemas.MeetingStatus;
import java.util.UUID;

/**
 * One meeting of two sides.
 *
 * @param meeting its id
 * @param days when it may have been
 * @param level rank at which they met: that of the lower of their highest principals
 * @param status how it stands
 */
record Encounter(UUID meeting, Days days, Level level, MeetingStatus status) {

    boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    boolean isDated() {
        return !days.equals(Days.UNKNOWN);
    }
}
