package dev.readout.query.facet;

import dev.readout.schemas.Meeting;
import dev.readout.schemas.Participant;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What a meeting can be found by. */
public final class Facets {

    private Facets() {}

    /** All facets of that meeting, sorted; the same meeting always has the same. */
    public static Set<String> of(Meeting meeting) {
        var facets = new TreeSet<String>();
        Stream.of(
                        Stream.of(Facet.ANY, Facet.status(meeting.getStatus()), Facet.channel(meeting.getChannel())),
                        meeting.getParticipants().stream().flatMap(Facets::ofParticipant),
                        meeting.getOutcomes().stream().map(Facet::outcome))
                .flatMap(facet -> facet)
                .map(Facet::value)
                .forEach(facets::add);
        return Collections.unmodifiableSet(facets);
    }

    private static Stream<Facet> ofParticipant(Participant participant) {
        return Stream.of(
                        Stream.ofNullable(participant.getCountry()).map(Facet::country),
                        Stream.ofNullable(participant.getPersonId()).map(Facet::person),
                        Stream.ofNullable(participant.getName()).map(Facet::person))
                .flatMap(facet -> facet);
    }
}
