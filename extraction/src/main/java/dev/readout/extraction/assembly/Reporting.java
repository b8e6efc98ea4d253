package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import java.util.Set;

/** When and where somebody tells of a meeting, which is not when and where it was: "the ministry said on Thursday". */
final class Reporting {
    private static final int REACH = 5;
    private static final Set<String> VERBS = Set.of(
            "say",
            "tell",
            "report",
            "announce",
            "note",
            "add",
            "state",
            "declare",
            "confirm",
            "reveal",
            "claim",
            "explain",
            "write",
            "recall",
            "inform",
            "quote",
            "voice");
    private static final Set<String> TEXTS = Set.of(
            "statement",
            "readout",
            "release",
            "interview",
            "briefing",
            "tweet",
            "report",
            "announcement",
            "department",
            "ministry",
            "spokesman",
            "spokesperson",
            "spokeswoman");

    /** After these, what somebody said was said at the meeting. */
    private static final Set<String> OCCASIONS = Set.of("when", "while", "during", "after", "following", "in", "at");

    private final Match match;
    private final Lattice lattice;
    private final Sentence sentence;

    Reporting(Match match) {
        this.match = match;
        this.lattice = match.lattice();
        this.sentence = lattice.sentence();
    }

    /** Whether a day or place is that of the report of the meeting. */
    boolean owns(Edge edge) {
        boolean reported = isAfterReport(edge) || isBeforeReport(edge);
        return reported && !isOfOccasion(edge);
    }

    /** "Said on Thursday", "told reporters in Oslo on Thursday", "in a statement on Thursday". */
    private boolean isAfterReport(Edge edge) {
        for (int i = edge.start() - 1; i >= Math.max(0, edge.start() - REACH); i--) {
            String word = sentence.token(i).lower();
            if (word.equals(",") || isOfMatch(i)) {
                return false;
            }
            if (isVerb(i)) {
                return true;
            }
            if (i >= edge.start() - 2 && !isWhere(i) && (TEXTS.contains(word) || isPressConference(i))) {
                return true;
            }
        }
        return false;
    }

    /** "At the ministry on Thursday". */
    private boolean isWhere(int token) {
        return token > 1
                && sentence.token(token - 1).is("the")
                && sentence.token(token - 2).is("at");
    }

    private boolean isPressConference(int token) {
        return sentence.token(token).is("conference")
                && token > 0
                && (sentence.token(token - 1).is("news")
                        || sentence.token(token - 1).is("press"));
    }

    /** "On Thursday said". */
    private boolean isBeforeReport(Edge edge) {
        int next = edge.end();
        while (next < lattice.size() && lattice.from(next).stream().anyMatch(other -> other.is(Tag.DAY))) {
            next = lattice.longest(next, Tag.DAY).map(Edge::end).orElse(next + 1);
        }
        return next < lattice.size() && isVerb(next) && !isOfMatch(next);
    }

    private boolean isVerb(int token) {
        return lattice.from(token).stream()
                .anyMatch(edge -> edge.reading() instanceof VerbGroup group
                        && group.head() == edge.end() - 1
                        && VERBS.contains(group.lemma()));
    }

    private boolean isOfMatch(int token) {
        return match.edge("V")
                .or(() -> match.edge("E"))
                .map(edge -> edge.start() <= token && token < edge.end())
                .orElse(false);
    }

    /** Whether the meeting is told right after the report as the occasion of what was said: "said on Monday when meeting". */
    private boolean isOfOccasion(Edge edge) {
        int meeting = match.edge("V").or(() -> match.edge("E")).map(Edge::start).orElse(match.start());
        for (int i = edge.end(); i < meeting; i++) {
            if (OCCASIONS.contains(sentence.token(i).lower()) && meeting - i <= REACH) {
                return true;
            }
        }
        return false;
    }
}
