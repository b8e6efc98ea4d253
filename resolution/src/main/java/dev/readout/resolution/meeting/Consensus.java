package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Cluster;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Cities;
import dev.readout.resolution.identity.Words;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.PartnershipChange;
import dev.readout.schemas.Place;
import dev.readout.schemas.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The meeting that all reports of a cluster together tell. For each field the most precise value counts, then the one that most reports give, then the one
 * of the report that comes first: news before what is recalled, then in the order of publication. What others say is kept beside it (see {@link Choices}).
 */
public final class Consensus {

    private static final Comparator<Told> PRIORITY =
            Comparator.<Told, Focus>comparing(told -> told.report().getFocus()).thenComparing(Told.FOUNDING);

    private final Cluster cluster;
    private final List<Told> reports;
    private final Choices choices;

    private Consensus(Cluster cluster) {
        this.cluster = cluster;
        this.reports = cluster.reports().stream().sorted(PRIORITY).toList();
        this.choices = new Choices(cluster);
    }

    /** The meeting of that cluster; depends on nothing but the set of its reports. */
    public static Meeting of(Cluster cluster) {
        return new Consensus(cluster).meeting();
    }

    private Meeting meeting() {
        var status = new StatusVote(reports);
        var channel = new Vote<>(reports, MeetingReport::getChannel, Enum::name);
        var date = new DateVote(reports);
        var city = new Vote<>(reports, report -> report.getPlace().getCity(), Cities::key);
        var country = new Vote<>(reports, report -> report.getPlace().getCountry(), Function.identity());
        var venue = new Vote<>(reports, report -> report.getPlace().getVenue(), Words::key);
        var partnership = new Vote<>(reports, MeetingReport::getPartnership, change -> Words.key(change.getTo()));
        var occasion = new Vote<>(reports, MeetingReport::getOccasion, Words::key);
        Cast cast = Cast.of(reports);
        var outcomes = new Collected<>(reports, MeetingReport::getOutcomes, new TreeMap<>());
        var topics = new Collected<>(reports, MeetingReport::getTopics, new LinkedHashMap<>());

        status.keep(choices);
        channel.keep(choices, Field.CHANNEL, Enum::name);
        date.keep(choices);
        city.keep(choices, Field.CITY, Function.identity());
        country.keep(choices, Field.COUNTRY, Function.identity());
        venue.keep(choices, Field.VENUE, Function.identity());
        cast.keep(choices);
        outcomes.keep(choices, Field.OUTCOME, Enum::name);
        topics.keep(choices, Field.TOPIC, Function.identity());
        partnership.keep(choices, Field.PARTNERSHIP, PartnershipChange::getTo);
        occasion.keep(choices, Field.OCCASION, Function.identity());

        var evidence = new ArrayList<Evidence>();
        Meeting meeting = new Meeting(
                cluster.id(),
                status.value(),
                Objects.requireNonNull(channel.value()),
                reports.getFirst().report().getFocus(),
                date.value(),
                new Place(city.value(), country.value(), venue.value()),
                cast.participants(),
                outcomes.values(),
                topics.values(),
                partnership.value(),
                occasion.value(),
                evidence,
                sources(),
                choices.all());
        evidence.addAll(new Support(meeting, cast).of(reports));
        return meeting;
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
