package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Words;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The evidence of a meeting's reports that supports the values that stand. */
final class Support {

    private final Meeting meeting;
    private final Cast cast;

    Support(Meeting meeting, Cast cast) {
        this.meeting = meeting;
        this.cast = cast;
    }

    List<Evidence> of(List<Told> reports) {
        var evidence = new ArrayList<Evidence>();
        for (Told told : reports) {
            for (Evidence each : told.report().getEvidence()) {
                supporting(told, each).ifPresent(evidence::add);
            }
        }
        return List.copyOf(evidence);
    }

    private Optional<Evidence> supporting(Told told, Evidence evidence) {
        MeetingReport report = told.report();
        return switch (evidence.getField()) {
            case MEETING, OTHER -> Optional.of(evidence);
            case STATUS -> iff(report.getStatus() == meeting.getStatus(), evidence);
            case CHANNEL -> iff(report.getChannel() == meeting.getChannel(), evidence);
            case DATE ->
                iff(agrees(report.getDate().getValue(), meeting.getDate().getValue()), evidence);
            case CITY ->
                iff(same(report.getPlace().getCity(), meeting.getPlace().getCity()), evidence);
            case COUNTRY ->
                iff(same(report.getPlace().getCountry(), meeting.getPlace().getCountry()), evidence);
            case VENUE ->
                iff(same(report.getPlace().getVenue(), meeting.getPlace().getVenue()), evidence);
            case OCCASION -> iff(same(report.getOccasion(), meeting.getOccasion()), evidence);
            case PARTNERSHIP -> iff(meeting.getPartnership() != null, evidence);
            case PARTICIPANT ->
                at(evidence, cast.indexOf(told, item(evidence, told.figures().size())));
            case OUTCOME -> at(evidence, moved(evidence, report.getOutcomes(), meeting.getOutcomes()));
            case TOPIC -> at(evidence, moved(evidence, report.getTopics(), meeting.getTopics()));
        };
    }

    private static Optional<Evidence> iff(boolean condition, Evidence evidence) {
        return condition ? Optional.of(evidence) : Optional.empty();
    }

    private static boolean agrees(@Nullable String ours, @Nullable String chosen) {
        return ours != null && chosen != null && chosen.startsWith(ours);
    }

    private static boolean same(@Nullable String ours, @Nullable String chosen) {
        return ours != null && chosen != null && Words.key(ours).equals(Words.key(chosen));
    }

    /** The evidence's item, within bounds whatever the extractor wrote. */
    private static int item(Evidence evidence, int size) {
        int item = Objects.requireNonNullElse(evidence.getItem(), 0);
        return Math.clamp(item, 0, Math.max(size - 1, 0));
    }

    private static <T> int moved(Evidence evidence, List<T> from, List<T> to) {
        return from.isEmpty() ? -1 : to.indexOf(from.get(item(evidence, from.size())));
    }

    private static Optional<Evidence> at(Evidence evidence, int index) {
        return index < 0
                ? Optional.empty()
                : Optional.of(new Evidence(
                        evidence.getField(),
                        index,
                        evidence.getArticleId(),
                        evidence.getQuotation(),
                        evidence.getStart(),
                        evidence.getEnd()));
    }
}
