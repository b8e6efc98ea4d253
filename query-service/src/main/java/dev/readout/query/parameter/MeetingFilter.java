package dev.readout.query.parameter;

import dev.readout.query.facet.Days;
import dev.readout.query.facet.Facet;
import dev.readout.query.facet.Filter;
import dev.readout.query.facet.Level;
import dev.readout.query.problem.Refusal;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The parameters that say which meetings are meant, the same wherever meetings or their events are asked for. Of what a meeting can have several of, all that are
 * given must be there; of what it has one of, one.
 */
public final class MeetingFilter {

    /** Their names. */
    public static final Set<String> NAMES = Set.of(
            "country",
            "between",
            "person",
            "office",
            "organization",
            "level",
            "from",
            "to",
            "status",
            "channel",
            "place",
            "topic",
            "outcome",
            "publisher",
            "minSources");

    private final List<List<Facet>> groups = new ArrayList<>();

    private MeetingFilter() {}

    /** What those parameters mean. */
    public static Filter of(Parameters parameters) {
        var filter = new MeetingFilter();
        filter.all(parameters.countries("country"), Facet::country);
        filter.all(parameters.texts("person"), Facet::person);
        filter.all(parameters.texts("office"), Facet::office);
        filter.all(parameters.texts("organization"), Facet::organization);
        filter.all(parameters.constants("level", Level.class), Facet::level);
        filter.all(parameters.texts("topic"), Facet::topic);
        filter.all(parameters.constants("outcome", Outcome.class), Facet::outcome);
        filter.all(parameters.texts("publisher"), Facet::publisher);
        filter.oneOf(parameters.constants("status", MeetingStatus.class), Facet::status);
        filter.oneOf(parameters.constants("channel", Channel.class), Facet::channel);
        filter.oneOf(parameters.texts("place"), Facet::place);
        parameters.one("between").map(MeetingFilter::between).ifPresent(filter::add);
        parameters
                .number("minSources", 1, Facet.MOST_SOURCES)
                .filter(least -> least > 1)
                .map(Facet::sources)
                .ifPresent(filter::add);
        return new Filter(
                filter.groups,
                parameters.days("from").map(Days::first).orElse(null),
                parameters.days("to").map(Days::last).orElse(null));
    }

    private static Facet between(String written) {
        String[] sides = written.split(",", -1);
        if (sides.length != 2
                || sides[0].isBlank()
                || sides[1].isBlank()
                || sides[0].strip().equals(sides[1].strip())) {
            throw Refusal.badValue(
                    "between",
                    written,
                    List.of("two sides, states by their codes or bodies by name, such as AZ,CN or EU,CN"));
        }
        return Facet.between(sides[0], sides[1]);
    }

    private <T> void all(List<T> values, Function<T, Facet> facet) {
        values.stream().map(facet).forEach(this::add);
    }

    private void add(Facet facet) {
        groups.add(List.of(facet));
    }

    private <T> void oneOf(List<T> values, Function<T, Facet> facet) {
        Stream.of(values.stream().map(facet).toList())
                .filter(group -> !group.isEmpty())
                .forEach(groups::add);
    }
}
