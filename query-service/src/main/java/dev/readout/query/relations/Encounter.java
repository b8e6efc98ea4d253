package dev.readout.query.relations;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Level;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.util.List;
import java.util.UUID;

/**
 * One meeting of two sides.
 *
 * @param meeting its id
 * @param days when it may have been
 * @param level rank at which they met: that of the lower of their highest principals
 * @param status how it stands
 * @param channel how they met
 * @param outcomes what it brought
 */
record Encounter(UUID meeting, Days days, Level level, MeetingStatus status, Channel channel, List<Outcome> outcomes) {

    Encounter {
        outcomes = List.copyOf(outcomes);
    }

    boolean isHeld() {
        return status == MeetingStatus.HELD;
    }

    boolean isDated() {
        return !days.equals(Days.UNKNOWN);
    }
}
