package dev.readout.query.parameter;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The parameters that say which meetings are meant, the same wherever meetings or their events are asked for. */
public final class MeetingFilter {

    /** Their names. */
    public static final Set<String> NAMES = Set.of("country", "person", "from", "to", "status", "channel");

    private MeetingFilter() {}

    /** What those parameters mean: all countries and persons took part, one of the statuses and channels holds, and the days overlap. */
    public static Filter of(Parameters parameters) {
        var groups = new ArrayList<List<Facet>>();
        parameters.countries("country").forEach(code -> groups.add(List.of(Facet.country(code))));
        parameters.texts("person").forEach(person -> groups.add(List.of(Facet.person(person))));
        add(groups, parameters.constants("status", MeetingStatus.class).stream().map(Facet::status));
        add(groups, parameters.constants("channel", Channel.class).stream().map(Facet::channel));
        return new Filter(
                groups,
                parameters.days("from").map(Days::first).orElse(null),
                parameters.days("to").map(Days::last).orElse(null));
    }

    private static void add(List<List<Facet>> groups, java.util.stream.Stream<Facet> oneOf) {
        List<Facet> group = oneOf.toList();
        if (!group.isEmpty()) {
            groups.add(group);
        }
    }
}
