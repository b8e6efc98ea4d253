package dev.readout.query.facet;

import dev.readout.schemas.Meeting;
import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import dev.readout.schemas.Place;
import dev.readout.schemas.Source;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
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
                        Sides.of(meeting).stream().flatMap(Facets::ofPair),
                        ofPlace(meeting.getPlace()),
                        meeting.getTopics().stream().map(Facet::topic),
                        meeting.getOutcomes().stream().map(Facet::outcome),
                        ofSources(meeting))
                .flatMap(facet -> facet)
                .map(Facet::value)
                .forEach(facets::add);
        return Collections.unmodifiableSet(facets);
    }

    private static Stream<Facet> ofParticipant(Participant participant) {
        return Stream.of(
                        Stream.ofNullable(participant.getCountry()).map(Facet::country),
                        Stream.ofNullable(participant.getOrganization()).map(Facet::organization),
                        PersonId.of(participant).stream().map(Facet::person),
                        Stream.ofNullable(participant.getName()).map(Facet::person),
                        Stream.ofNullable(participant.getTitle()).flatMap(Facets::ofTitle),
                        Stream.of(participant)
                                .filter(each -> each.getPart() == Part.PRINCIPAL)
                                .map(each -> Facet.level(Offices.level(each.getTitle()))))
                .flatMap(facet -> facet);
    }

    private static Stream<Facet> ofTitle(String title) {
        return Stream.concat(
                Stream.of(Facet.office(title)), Offices.in(title).stream().map(office -> Facet.office(office.name())));
    }

    private static Stream<Facet> ofPair(Sides.Pair pair) {
        return Stream.of(
                Facet.between(pair.one(), pair.other()), Facet.between(pair.one(), pair.other(), pair.level()));
    }

    private static Stream<Facet> ofPlace(Place place) {
        return Stream.concat(Stream.ofNullable(place.getCity()), Stream.ofNullable(place.getCountry()))
                .map(Facet::place);
    }

    private static Stream<Facet> ofSources(Meeting meeting) {
        long articles = meeting.getSources().stream()
                .map(Source::getArticleId)
                .distinct()
                .count();
        return Stream.concat(
                meeting.getSources().stream()
                        .flatMap(source -> Stream.ofNullable(source.getPublisher()))
                        .map(Facet::publisher),
                IntStream.rangeClosed(2, (int) Math.min(articles, Facet.MOST_SOURCES))
                        .mapToObj(Facet::sources));
    }
}
