package dev.readout.extraction.assembly;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.Status;
import dev.readout.extraction.mention.Discourse;
import dev.readout.extraction.mention.PeopleMention;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.rule.Production;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells which meeting brought about what a sentence says. */
final class Bearers {
    private static final int REACH = 10;

    /** Words within which those who made a statement are named after it. */
    private static final int SUBJECT = 16;

    private final Discourse discourse;
    private final NamedStates states;

    /** Those told so far; grows as the text goes on. */
    private final List<Meeting> meetings;

    Bearers(Discourse discourse, NamedStates states, List<Meeting> meetings) {
        this.discourse = discourse;
        this.states = states;
        this.meetings = meetings;
    }

    /** Gives what a match says was brought about to the meeting that did it. */
    void bring(Production.Result result, Match match, int sentence) {
        Meeting bearer = bearer(match.lattice(), sentence);
        if (bearer != null
                && bearer.status() == Status.HELD
                && !byOthers(match, bearer)
                && !(result.outcome() != null && isOfOtherStates(match, bearer))) {
            Set<Outcome> outcomes = Results.of(result, match);
            outcomes.forEach(outcome -> bearer.bring(outcome, match.lattice().sentence()));
            if (outcomes.contains(Outcome.PARTNERSHIP_UPGRADE)) {
                Upgrade.of(match, bearer).ifPresent(bearer::raise);
            }
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

    /** Whether a statement is said to be of states none of which took part. */
    private boolean isOfOtherStates(Match match, Meeting meeting) {
        Sentence sentence = match.lattice().sentence();
        Set<String> named = states.of(sentence, match.start(), Math.min(sentence.size(), match.end() + SUBJECT));
        return !named.isEmpty()
                && meeting.principals().stream()
                        .noneMatch(actor -> named.contains(actor.side().country()));
    }

    private static boolean isSides(PeopleMention people) {
        return people.noun().equals("sides")
                || people.noun().equals("parties")
                || people.noun().equals("delegations");
    }

    /** The meeting a sentence tells of, else the one told before it unless the sentence is about other people. */
    private @Nullable Meeting bearer(Lattice lattice, int sentence) {
        for (Meeting meeting : meetings) {
            if (meeting.status() == Status.HELD
                    && meeting.sightings().stream().anyMatch(s -> s.match().lattice() == lattice)) {
                return meeting;
            }
        }
        Meeting before = lastHeld();
        return before == null || !isNear(before, sentence) || tellsOfOthers(lattice, before) ? null : before;
    }

    private static boolean isNear(Meeting meeting, int sentence) {
        return sentence - meeting.sightings().getLast().sentence() <= REACH;
    }

    /** The meeting told last among those that are news, else the first. */
    private @Nullable Meeting lastHeld() {
        return meetings.stream()
                .filter(Meeting::isMain)
                .max(Comparator.comparingInt(
                        meeting -> meeting.sightings().getLast().sentence()))
                .orElse(meetings.isEmpty() ? null : meetings.getFirst());
    }

    /** Whether a sentence has two people or more do something, who are not those of the meeting. */
    private boolean tellsOfOthers(Lattice lattice, Meeting meeting) {
        return lattice.all(Tag.PEOPLE).stream()
                .filter(edge -> edge.reading() instanceof PeopleMention people
                        && people.members().size() > 1)
                .map(edge -> discourse.resolve((PeopleMention) Objects.requireNonNull(edge.reading())))
                .anyMatch(people -> !meeting.principals().containsAll(people));
    }
}
