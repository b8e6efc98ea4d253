package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import java.util.OptionalInt;
import java.util.Set;

/** Tells which days and places of a sentence are those of its meeting, and not of another clause or of who reports it. */
final class Attachment {
    private static final int FARTHEST = 70;
    private static final int PER_VERB = 12;

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
    private final Reporting reporting;
    private final Between between;
    private final int centre;

    Attachment(Match match) {
        this.match = match;
        this.sentence = match.lattice().sentence();
        this.reporting = new Reporting(match);
        this.between = new Between(match.lattice());
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
        boolean apart = edge.end() <= centre
                ? between.isAhead(edge.end(), centre)
                : between.isRelative(match.end(), edge.start());
        return distance(edge, apart);
    }

    /** How far a place is from the meeting, in words and clauses; empty if it is that of something else. */
    OptionalInt place(Edge edge) {
        if (away(edge) > FARTHEST) {
            return OptionalInt.empty();
        }
        boolean apart = edge.end() <= centre
                ? between.isAhead(edge.end(), centre)
                : between.isAhead(afterCentre(), edge.start())
                        || verbsAfter(edge) > 0
                        || between.isRelative(match.end(), edge.start());
        return distance(edge, apart || isOfTopic(edge));
    }

    private OptionalInt distance(Edge edge, boolean apart) {
        boolean after = edge.start() >= match.end();
        int verbs = after ? verbsAfter(edge) : between.verbs(edge.end(), centre);
        boolean elsewhere = apart
                || reporting.owns(edge)
                || (after && between.isContrasted(match.end(), edge.start()))
                || (after && verbs > 0 && between.isSubordinate(match.end(), edge.start()));
        int distance = away(edge) + PER_VERB * verbs;
        return elsewhere || distance > FARTHEST ? OptionalInt.empty() : OptionalInt.of(distance);
    }

    /** Words between, those outside of what the rule matched a little farther. */
    private int away(Edge edge) {
        int words = edge.start() >= centre ? edge.start() - centre : centre - edge.end() + 1;
        boolean inside = edge.start() >= match.start() && edge.end() <= match.end();
        return inside ? words : words + 3;
    }

    /** Verbs between the meeting and what is told after it; that a noun's meeting "was held" is no clause of its own. */
    private int verbsAfter(Edge edge) {
        int from = match.end();
        if (match.edge("V").isEmpty()) {
            from = between.afterTakingPlace(from);
        }
        return from >= edge.start() ? 0 : between.verbs(from, edge.start());
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
                    .orElseGet(() -> noun >= sentence.size()
                            || match.lattice().longest(noun, Tag.EVENT).isEmpty());
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
}
