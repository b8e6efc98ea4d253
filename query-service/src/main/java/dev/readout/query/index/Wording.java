package dev.readout.query.index;

import dev.readout.query.facet.Folding;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Participant;
import dev.readout.schemas.Source;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The texts of a meeting by whose words it is found. */
final class Wording {

    /** Shorter ones are initials and particles, which stand in everybody's name. */
    private static final int SHORTEST_NAME_WORD = 3;

    private Wording() {}

    static String names(Meeting meeting) {
        return together(meeting.getParticipants().stream().map(Participant::getName));
    }

    static String headlines(Meeting meeting) {
        return together(meeting.getSources().stream().map(Source::getTitle));
    }

    static String evidence(Meeting meeting) {
        return together(meeting.getEvidence().stream().map(Evidence::getQuotation));
    }

    /** Offices, bodies, places, the occasion, topics. */
    static String others(Meeting meeting) {
        return together(Stream.of(
                        meeting.getParticipants().stream()
                                .flatMap(each -> Stream.of(each.getTitle(), each.getOrganization())),
                        Stream.of(
                                meeting.getPlace().getCity(), meeting.getPlace().getVenue(), meeting.getOccasion()),
                        meeting.getTopics().stream())
                .flatMap(texts -> texts));
    }

    /** The words of names, folded. */
    static Stream<String> nameWords(Meeting meeting) {
        return meeting.getParticipants().stream()
                .flatMap(each -> Stream.ofNullable(each.getName()))
                .flatMap(name -> Stream.of(Folding.fold(name).split(" ")))
                .filter(word -> word.length() >= SHORTEST_NAME_WORD);
    }

    /** What is said twice counts once; phrases do not reach from one text into the next. */
    private static String together(Stream<? extends @Nullable String> texts) {
        return texts.filter(Objects::nonNull).distinct().collect(Collectors.joining(" \n "));
    }
}
