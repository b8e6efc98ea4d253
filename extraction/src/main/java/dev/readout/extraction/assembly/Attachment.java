package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.OptionalInt;
import java.util.Set;

/** Tells which days and places of a sentence are those of its meeting, and not of another clause or of who reports it. */
final class Attachment {
    private static final int FARTHEST = 70;
    private static final int PER_VERB = 12;

    /** Words that begin a clause about something else. */
    private static final Set<String> SUBORDINATORS = Set.of(
            "but",
            "as",
            "which",
            "who",
            "whom",
            "whose",
            "that",
            "where",
            "because",
            "although",
            "though",
            "while",
            "since",
            "if",
            "whether",
            "until",
            "unless",
            ";",
            "than");

    private static final Set<String> CONTRASTS = Set.of("but", "although", "because", "whereas", "though");

    /** Nouns whose place is that of what was spoken of. */
    private static final Set<String> TOPICS = Set.of(
            "situation",
            "war",
            "conflict",
            "crisis",
            "unrest",
            "violence",
            "developments",
            "events",
            "fighting",
            "hostilities",
            "ceasefire",
            "truce",
            "tensions",
            "peace",
            "elections",
            "stability",
            "invasion",
            "aggression",
            "operation",
            "operations",
            "reforms",
            "settlement",
            "catastrophe",
            "famine",
            "refugees",
            "troops",
            "forces",
            "interests",
            "projects",
            "investments",
            "investment",
            "coup",
            "protests",
            "attack",
            "attacks",
            "bombing",
            "process",
            "citizens",
            "nationals",
            "plant",
            "plants",
            "cooperation",
            "role",
            "security",
            "engagement",
            "presence",
            "democracy");

    /** Words between a journey or an event and the meeting it comes before. */
    private static final Set<String> AHEAD = Set.of("ahead", "before", "prior");

    private static final Set<String> OTHER_EVENT_STARTS = Set.of(
            "commencing",
            "starting",
            "beginning",
            "opening",
            "ending",
            "set",
            "scheduled",
            "due",
            "planned",
            "expected",
            "slated");

    private final Match match;
    private final Sentence sentence;
    private final Lattice lattice;
    private final Reporting reporting;
    private final int centre;

    Attachment(Match match) {
        this.match = match;
        this.lattice = match.lattice();
        this.sentence = lattice.sentence();
        this.reporting = new Reporting(match);
        this.centre = match.edge("V").or(() -> match.edge("E")).map(Edge::start).orElse(match.start());
    }

    /** How far a day is from the meeting, in words and clauses; empty if it is that of something else. */
    OptionalInt day(Edge edge) {
        if (away(edge) > FARTHEST) {
            return OptionalInt.empty();
        }
        String first = sentence.token(edge.start()).lower();
        if (first.equals("since") || first.equals("until") || isOfAnotherNoun(edge)) {
            return OptionalInt.empty();
        }
        return distance(edge, edge.end() <= centre && isAheadBetween(edge.end(), centre));
    }

    /** How far a place is from the meeting, in words and clauses; empty if it is that of something else. */
    OptionalInt place(Edge edge) {
        if (away(edge) > FARTHEST) {
            return OptionalInt.empty();
        }
        boolean apart = edge.end() <= centre
                ? isAheadBetween(edge.end(), centre)
                : isAheadBetween(afterCentre(), edge.start()) || verbs(match.end(), edge.start()) > 0;
        return distance(edge, apart || isOfTopic(edge));
    }

    private OptionalInt distance(Edge edge, boolean apart) {
        boolean after = edge.start() >= match.end();
        int verbs = after ? verbs(match.end(), edge.start()) : verbs(edge.end(), centre);
        boolean elsewhere = apart
                || reporting.owns(edge)
                || (after && isContrasted(match.end(), edge.start()))
                || (after && verbs > 0 && isSubordinate(match.end(), edge.start()));
        int distance = away(edge) + PER_VERB * verbs;
        return elsewhere || distance > FARTHEST ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** Words between, those outside of what the rule matched a little farther. */
    private int away(Edge edge) {
        int words = edge.start() >= centre ? edge.start() - centre : centre - edge.end() + 1;
        boolean inside = edge.start() >= match.start() && edge.end() <= match.end();
        return inside ? words : words + 3;
    }

    private int afterCentre() {
        return match.edge("V").or(() -> match.edge("E")).map(Edge::end).orElse(match.start());
    }

    /** "Friday's attack", "a conference commencing tomorrow": the day of another thing than the meeting. */
    private boolean isOfAnotherNoun(Edge edge) {
        if (sentence.token(edge.end()).is("'s")) {
            int noun = edge.end() + 1;
            return match.edge("E")
                    .map(event -> event.start() > noun + 1 || event.end() <= edge.start())
                    .orElse(true);
        }
        return edge.start() >= match.end()
                && edge.start() > 0
                && OTHER_EVENT_STARTS.contains(sentence.token(edge.start() - 1).lower())
                && match.edge("E").map(event -> event.end() < edge.start() - 1).orElse(true);
    }

    /** "The situation in Syria". */
    private boolean isOfTopic(Edge edge) {
        return edge.start() > 0
                && TOPICS.contains(sentence.token(edge.start() - 1).lower());
    }

    private boolean isAheadBetween(int from, int to) {
        for (int i = from; i < to; i++) {
            if (AHEAD.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isContrasted(int from, int to) {
        for (int i = from; i < to; i++) {
            if (CONTRASTS.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    private boolean isSubordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SUBORDINATORS.contains(sentence.token(i).lower()) && !isInserted(i, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Finite verbs of the clause between two tokens, those of insertions left out. */
    private int verbs(int from, int to) {
        int count = 0;
        int last = -1;
        for (int i = from; i < to; i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.reading() instanceof VerbGroup group
                        && group.form() == VerbGroup.Form.FINITE
                        && group.head() > last
                        && group.head() < to
                        && !sentence.token(group.head() + 1).is("by")
                        && !isNoun(group)
                        && !isInserted(i, from, to)) {
                    count++;
                    last = group.head();
                }
            }
        }
        return count;
    }

    /** A word that may be a verb, but follows an article, an adjective or a possessive. */
    private boolean isNoun(VerbGroup group) {
        return group.start() > 0
                && group.start() == group.head()
                && (sentence.token(group.start() - 1).is("'s")
                        || lattice.from(group.start() - 1).stream()
                                .anyMatch(edge ->
                                        edge.end() == group.start() && (edge.is(Tag.DET) || edge.is(Tag.ADJECTIVE))));
    }

    /** Whether a token stands in an insertion that lies wholly between two others. */
    private boolean isInserted(int token, int from, int to) {
        for (int i = from; i <= token; i++) {
            for (Edge edge : lattice.from(i)) {
                if (edge.is(Tag.ADJUNCT) && edge.reading() == null && edge.end() > token && edge.end() <= to) {
                    return true;
                }
            }
        }
        return false;
    }
}
