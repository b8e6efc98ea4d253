package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Cluster;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Words;
import dev.readout.schemas.DatePrecision;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingDate;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import dev.readout.schemas.Place;
import dev.readout.schemas.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The meeting that all reports of a cluster together tell. For each field the most precise value counts, then the one that most reports give, then the one
 * of the report that comes first: news before what is recalled, then in the order of publication.
 */
public final class Consensus {

    private static final Comparator<Told> PRIORITY =
            Comparator.<Told, Focus>comparing(told -> told.report().getFocus()).thenComparing(Told.FOUNDING);

    private final Cluster cluster;
    private final List<Told> reports;

    private Consensus(Cluster cluster) {
        this.cluster = cluster;
        this.reports = cluster.reports().stream().sorted(PRIORITY).toList();
    }

    /** The meeting of that cluster; depends on nothing but the set of its reports. */
    public static Meeting of(Cluster cluster) {
        return new Consensus(cluster).meeting();
    }

    private Meeting meeting() {
        Cast cast = Cast.of(reports);
        var outcomes = new TreeSet<Outcome>();
        reports.forEach(told -> outcomes.addAll(told.report().getOutcomes()));
        var topics = new LinkedHashSet<String>();
        reports.forEach(told -> topics.addAll(told.report().getTopics()));
        var evidence = new ArrayList<Evidence>();
        Meeting meeting = new Meeting(
                cluster.id(),
                status(),
                Objects.requireNonNull(Vote.of(reports, MeetingReport::getChannel, Enum::name)),
                reports.getFirst().report().getFocus(),
                date(),
                place(),
                cast.participants(),
                List.copyOf(outcomes),
                List.copyOf(topics),
                Vote.of(reports, MeetingReport::getPartnership, change -> Words.key(change.getTo())),
                Vote.of(reports, MeetingReport::getOccasion, Words::key),
                evidence,
                sources());
        evidence.addAll(new Support(meeting, cast).of(reports));
        return meeting;
    }

    private MeetingStatus status() {
        if (reports.stream().anyMatch(told -> told.report().getStatus() == MeetingStatus.HELD)) {
            return MeetingStatus.HELD;
        }
        return reports.stream()
                .max(Comparator.<Told, String>comparing(told ->
                                Objects.requireNonNullElse(told.standing().getPublished(), ""))
                        .thenComparing(told -> told.report().getStatus()))
                .orElseThrow()
                .report()
                .getStatus();
    }

    private MeetingDate date() {
        for (DatePrecision precision : DatePrecision.values()) {
            List<Told> precise = reports.stream()
                    .filter(told -> told.report().getDate().getPrecision() == precision)
                    .toList();
            String value = Vote.of(precise, report -> report.getDate().getValue(), date -> date);
            if (value != null) {
                return new MeetingDate(value, precision);
            }
        }
        return new MeetingDate(null, DatePrecision.UNKNOWN);
    }

    private Place place() {
        return new Place(
                Vote.of(reports, report -> report.getPlace().getCity(), Words::key),
                Vote.of(reports, report -> report.getPlace().getCountry(), country -> country),
                Vote.of(reports, report -> report.getPlace().getVenue(), Words::key));
    }

    private List<Source> sources() {
        return cluster.reports().stream().map(this::source).toList();
    }

    private Source source(Told told) {
        return new Source(
                told.article(),
                told.standing().getRevision(),
                told.standing().getIndex(),
                told.standing().getUrl(),
                told.standing().getPublisher(),
                told.standing().getTitle(),
                told.standing().getPublished(),
                told.report().getFocus(),
                cluster.agreement(told));
    }
}
