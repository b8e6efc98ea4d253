package dev.readout.extraction.assembly;

import dev.readout.extraction.Article;
import dev.readout.extraction.Channel;
import dev.readout.extraction.MeetingReport;
import dev.readout.extraction.Status;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.DayResolver;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.mention.Title;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.rule.Rule;
import dev.readout.extraction.rule.RuleBook;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Document;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the meeting reports of one article out of its sentences. */
public final class Assembler {
    private static final int RESULT_REACH = 10;

    private final RuleBook book;
    private final Document document;
    private final List<Lattice> lattices;
    private final @Nullable Title publisher;
    private final Discourse discourse;
    private final Sightings sightings;
    private final List<Meeting> meetings = new ArrayList<>();
    private final Timeline timeline;
    private final FollowUps followUps;
    private final List<Lattice> untold = new ArrayList<>();
    private final Sequel sequel = new Sequel();
    private final Scenes scenes = new Scenes();
    private final Travels travels = new Travels();
    private final Place location;
    private @Nullable Meeting last;
    private int now;

    public Assembler(
            RuleBook book,
            Gazetteer gazetteer,
            Article article,
            Document document,
            List<Lattice> lattices,
            @Nullable Title publisher) {
        this.book = book;
        this.document = document;
        this.lattices = lattices;
        this.publisher = publisher;
        Place dateline = DatelinePlace.of(document, gazetteer);
        this.location = LocationLine.of(document, gazetteer);
        Side home = new HomeCountry(article, gazetteer, dateline)
                .code()
                .map(Side::ofCountry)
                .orElse(Side.UNKNOWN);
        this.discourse = new Discourse(
                gazetteer, document.today().orElse(null), home, MentionedCountries.most(document, gazetteer, home));
        this.timeline = new Timeline(new DayResolver(document.today().orElse(null)));
        this.sightings = new Sightings(discourse, timeline, dateline);
        this.followUps = new FollowUps(timeline, dateline);
    }

    /** The reports, in the order of the text. */
    public List<MeetingReport> reports() {
        // Names of the text proper first: headlines shorten them and write every word with a capital.
        lattices.stream().filter(lattice -> !isHeadline(lattice)).forEach(discourse::learn);
        lattices.stream().filter(Assembler::isHeadline).forEach(discourse::learn);
        discourse.settle();
        if (publisher != null && publisher.side().isKnown()) {
            discourse.speaks(publisher.side(), publisher);
        }
        for (int i = 0; i < lattices.size(); i++) {
            read(lattices.get(i), i);
        }
        for (Meeting meeting : meetings) {
            if (meeting.place().city() == null && meeting.channel() == Channel.IN_PERSON) {
                settle(meeting);
            }
        }
        ReportWriter writer = new ReportWriter(document);
        return meetings.stream().map(writer::write).flatMap(Optional::stream).toList();
    }

    /** Where a meeting was of which its own sentences do not say it. */
    private void settle(Meeting meeting) {
        meeting.settle(travels.of(meeting));
        if (meeting.isMain()) {
            meeting.settle(location);
        }
        if (meeting.isNews()) {
            meeting.settle(scenes.of(meeting));
        }
    }

    private static boolean isHeadline(Lattice lattice) {
        return lattice.sentence().block().kind() == Block.Kind.HEADLINE;
    }

    private void read(Lattice lattice, int sentence) {
        boolean told = false;
        discourse.enter(lattice);
        timeline.enter(sentence);
        now = sentence;
        for (Rule rule : book.rules()) {
            for (Match match : rule.pattern().matches(lattice)) {
                switch (rule.production()) {
                    case Production.Meeting meeting -> {
                        for (Sighting sighting : sightings.of(rule, meeting, match, sentence)) {
                            told |= take(sequel.complete(sighting), told);
                        }
                    }
                    case Production.Attendance attendance -> attend(match);
                    case Production.Result result -> bring(result, match);
                    case Production.Journey journey -> travel(match);
                }
            }
        }
        scenes.read(lattice);
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

    /** Whether a sentence has two people or more do something, who are not those of the meeting. */
    private boolean tellsOfOthers(Lattice lattice, Meeting meeting) {
        return lattice.all(Tag.PEOPLE).stream()
                .filter(edge -> edge.reading() instanceof PeopleMention people
                        && people.members().size() > 1)
                .map(edge -> discourse.resolve((PeopleMention) Objects.requireNonNull(edge.reading())))
                .anyMatch(people -> !meeting.principals().containsAll(people));
    }

    private void travel(Match match) {
        match.edge("A")
                .ifPresent(edge -> match.edge("P").ifPresent(where -> {
                    if (edge.reading() instanceof PeopleMention people
                            && where.reading() instanceof PlaceMention place
                            && !place.here()
                            && !place.preposition().equals("from")) {
                        travels.add(discourse.resolve(people), new Place(place.city(), place.country(), null));
                    }
                }));
    }

    private void bring(Production.Result result, Match match) {
        Meeting bearer = bearer(match.lattice());
        if (bearer != null && bearer.status() == Status.HELD && !byOthers(match, bearer)) {
            Results.of(result, match)
                    .forEach(outcome -> bearer.bring(outcome, match.lattice().sentence()));
        }
    }

    /** Whether others than those of the meeting are said to have brought it about. */
    private boolean byOthers(Match match, Meeting meeting) {
        return match.edge("A")
                .map(edge -> edge.reading() instanceof PeopleMention people
                        && people.kind() != PeopleMention.Kind.THEY
                        && !isSides(people)
                        && (discourse.resolve(people).isEmpty()
                                || !meeting.principals().containsAll(discourse.resolve(people))))
                .orElse(false);
    }

    private static boolean isSides(PeopleMention people) {
        return people.noun().equals("sides")
                || people.noun().equals("parties")
                || people.noun().equals("delegations");
    }

    /** The meeting a sentence tells of, else the one told before it unless the sentence is about other people. */
    private @Nullable Meeting bearer(Lattice lattice) {
        for (Meeting meeting : meetings) {
            if (meeting.status() == Status.HELD
                    && meeting.sightings().stream().anyMatch(s -> s.match().lattice() == lattice)) {
                return meeting;
            }
        }
        Meeting before = lastHeld();
        return before == null || !isNearForResult(before) || tellsOfOthers(lattice, before) ? null : before;
    }

    private boolean isNearForResult(Meeting meeting) {
        return now - meeting.sightings().getLast().sentence() <= RESULT_REACH;
    }

    /** The meeting told last among those that are news, else the first. */
    private @Nullable Meeting lastHeld() {
        return meetings.stream()
                .filter(Meeting::isMain)
                .max(Comparator.comparingInt(
                        meeting -> meeting.sightings().getLast().sentence()))
                .orElse(meetings.isEmpty() ? null : meetings.getFirst());
    }
}
