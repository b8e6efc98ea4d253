package dev.readout.extraction.assembly;

import dev.readout.extraction.Article;
import dev.readout.extraction.Candidate;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.DayResolver;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.mention.Title;
import dev.readout.extraction.rule.Finding;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Reading;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Document;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the meeting reports of one article out of its sentences. */
public final class Assembler {
    private final Document document;
    private final List<Reading> readings;
    private final @Nullable Title publisher;
    private final Discourse discourse;
    private final Sightings sightings;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Timeline timeline;
    private final FollowUps followUps;
    private final List<Lattice> untold = new ArrayList<>();
    private final Sequel sequel = new Sequel();
    private final Retellings retellings;
    private final Whereabouts whereabouts;
    private final Bearers bearers;
    private @Nullable Meeting last;

    public Assembler(
            Gazetteer gazetteer,
            Article article,
            Document document,
            List<Reading> readings,
            @Nullable Title publisher) {
        this.document = document;
        this.readings = readings;
        this.publisher = publisher;
        Place dateline = DatelinePlace.of(document, gazetteer);
        Side home = new HomeCountry(article, gazetteer, dateline)
                .code()
                .map(Side::ofCountry)
                .orElse(Side.UNKNOWN);
        this.discourse = new Discourse(
                gazetteer, document.today().orElse(null), home, MentionedCountries.most(document, gazetteer, home));
        NamedStates states = new NamedStates(gazetteer);
        DayResolver resolver = new DayResolver(document.today().orElse(null));
        this.timeline = new Timeline(resolver);
        this.retellings =
                new Retellings(readings.stream().map(Reading::lattice).toList(), discourse, states, resolver, dateline);
        this.sightings = new Sightings(discourse, timeline, dateline);
        this.followUps = new FollowUps(timeline, dateline);
        this.bearers = new Bearers(discourse, states, meetings);
        this.whereabouts = new Whereabouts(document, gazetteer, discourse, dateline, home);
    }

    /** Whether what the rules find can tell of a meeting at all, whoever the words mean; else there is nothing to report. */
    public static boolean mayReport(List<Reading> readings) {
        Prospect prospect = new Prospect();
        return readings.stream().anyMatch(reading -> reading.tells(prospect));
    }

    /** The reports, in the order of the text. */
    public List<MeetingReport> reports() {
        // Names of the text proper first: headlines shorten them and write every word with a capital.
        List<Lattice> lattices = readings.stream().map(Reading::lattice).toList();
        lattices.stream().filter(lattice -> !isHeadline(lattice)).forEach(discourse::learn);
        lattices.stream().filter(Assembler::isHeadline).forEach(discourse::learn);
        discourse.settle();
        if (publisher != null && publisher.side().isKnown()) {
            discourse.speaks(publisher.side(), publisher);
        }
        for (int i = 0; i < readings.size(); i++) {
            read(readings.get(i), i);
        }
        CallSeries.complete(meetings);
        List<Meeting> heard = Headlines.withoutEchoes(meetings);
        heard.forEach(meeting -> retellings.complete(meeting, heard));
        heard.forEach(whereabouts::settle);
        ReportWriter writer = new ReportWriter(document, new Topics(lattices, heard));
        boolean told = heard.stream().anyMatch(meeting -> !meeting.isMentioned());
        return heard.stream()
                .filter(meeting -> !told || !meeting.isMentioned())
                .map(writer::write)
                .flatMap(Optional::stream)
                .toList();
    }

    /** What looked like a meeting and was not reported as one; to be asked after {@link #reports()}. */
    public List<Candidate> discarded() {
        return new Candidates(document).discarded(readings, meetings);
    }

    private static boolean isHeadline(Lattice lattice) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE;
    }

    private void read(Reading reading, int sentence) {
        boolean told = false;
        Lattice lattice = reading.lattice();
        discourse.enter(lattice);
        timeline.enter(sentence);
        for (Finding finding : reading.findings()) {
            Match match = finding.match();
            switch (finding.rule().production()) {
                case Production.Meeting meeting -> {
                    for (Sighting sighting : sightings.of(finding.rule(), meeting, match, sentence)) {
                        told |= take(sequel.complete(sighting), told);
                    }
                }
                case Production.Attendance attendance -> attend(match);
                case Production.Result result -> bearers.bring(result, match, sentence);
                case Production.Roster roster -> sightings.list(match, sentence);
                case Production.Journey journey -> whereabouts.travel(match);
            }
        }
        whereabouts.read(lattice);
        if (!told && last == null) {
            untold.add(lattice);
        }
        if (!told && last != null && isNear(last, sentence)) {
            followUps.read(lattice, last);
        }
        timeline.leave(lattice);
    }

    /** Whether "the meeting" in a sentence can be one that was told before. */
    private boolean isNear(Meeting meeting, int sentence) {
        return meetings.size() == 1 || sentence - meeting.sightings().getLast().sentence() <= 3;
    }

    /** Adds a sighting to the meeting it tells of, or makes it a new one; weak ones only where nothing else tells. */
    private boolean take(Sighting sighting, boolean sentenceTold) {
        for (Meeting meeting : meetings) {
            if (meeting.mayBe(sighting)) {
                meeting.add(sighting);
                met(meeting);
                return true;
            }
        }
        if (sighting.weak() && sentenceTold) {
            return false;
        }
        if (meetings.stream().anyMatch(meeting -> meeting.isRetold(sighting))) {
            return true;
        }
        Meeting meeting = new Meeting(sighting);
        meetings.add(meeting);
        met(meeting);
        return true;
    }

    private void met(Meeting meeting) {
        untold.forEach(lattice -> followUps.read(lattice, meeting));
        untold.clear();
        last = meeting;
        discourse.met(meeting.principals());
        sightings.met(meeting.principals());
    }

    private void attend(Match match) {
        Meeting meeting = last;
        if (meeting == null) {
            return;
        }
        match.edge("A").ifPresent(edge -> {
            if (edge.reading() instanceof PeopleMention people && people.kind() == PeopleMention.Kind.EACH) {
                List<Actor> present = discourse.resolve(people);
                meeting.attend(present, match.lattice().sentence());
            }
        });
    }
}
