package dev.readout.query.live;

import dev.readout.query.event.EventFilter;
import dev.readout.query.event.StoredEvent;
import java.util.List;

/**
 * Which events a reader wants. An event fits if its meeting fits after it or did before it, so that one learns of meetings that leave the filter, too.
 *
 * @param filter of meetings
 * @param types of events; empty: all
 */
record Wanted(EventFilter filter, List<String> types) {

    Wanted {
        types = List.copyOf(types);
    }

    boolean isType(StoredEvent event) {
        return types.isEmpty() || types.contains(event.type());
    }
}
