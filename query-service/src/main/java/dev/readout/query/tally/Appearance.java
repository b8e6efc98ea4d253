package dev.readout.query.tally;

import dev.readout.query.facet.Folding;
import dev.readout.query.facet.Office;
import dev.readout.query.facet.Offices;
import dev.readout.query.facet.PersonId;
import dev.readout.query.projection.Spans.Span;
import dev.readout.schemas.Participant;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Somebody in a meeting.
 *
 * @param span the meeting
 * @param item index from 0 of the participant
 * @param person id of the person
 * @param name as the meeting tells it
 * @param participant the rest
 */
record Appearance(Span span, int item, String person, String name, Participant participant) {

    /** Of everybody in that meeting whose name is told. */
    static Stream<Appearance> of(Span span) {
        List<Participant> participants = span.meeting().getParticipants();
        return IntStream.range(0, participants.size()).boxed().flatMap(item -> of(span, item, participants.get(item)));
    }

    private static Stream<Appearance> of(Span span, int item, Participant participant) {
        String name = participant.getName();
        return name == null
                ? Stream.empty()
                : PersonId.of(participant).stream()
                        .map(person -> new Appearance(span, item, person, name, participant));
    }

    /** The first office that the title names, or the title; null: none is told. */
    @Nullable
    String office() {
        String title = participant.getTitle();
        return title == null
                ? null
                : Offices.in(title).stream().map(Office::name).findFirst().orElseGet(() -> Folding.fold(title));
    }
}
