package dev.readout.query.feed;

import dev.readout.query.event.EventFilter;
import dev.readout.query.event.StoredEvent;
import dev.readout.query.parameter.MeetingFilter;
import dev.readout.query.parameter.Parameters;
import dev.readout.schemas.MeetingEventType;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which events a reader wants. An event fits if its meeting fits after it or did before it, so that one learns of meetings that leave the filter, too.
 *
 * @param filter of meetings
 * @param types of events; empty: all
 */
public record Wanted(EventFilter filter, List<String> types) {

    private static final String TYPE = "type";

    /** The parameters that say it. */
    public static final Set<String> NAMES =
            Stream.concat(MeetingFilter.NAMES.stream(), Stream.of(TYPE)).collect(Collectors.toUnmodifiableSet());

    public Wanted {
        types = List.copyOf(types);
    }

    /** What those parameters say. */
    public static Wanted of(Parameters parameters) {
        List<String> types = parameters.constants(TYPE, MeetingEventType.class).stream()
                .map(Enum::name)
                .toList();
        return new Wanted(new EventFilter(MeetingFilter.of(parameters)), types);
    }

    /** Whether the event is of such a type. */
    public boolean isType(StoredEvent event) {
        return types.isEmpty() || types.contains(event.type());
    }
}
