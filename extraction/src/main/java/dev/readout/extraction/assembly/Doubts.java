package dev.readout.extraction.assembly;

import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Modality;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import java.util.List;
import java.util.Set;

/** Tells sentences that do not claim what their verb says: conditions, questions, hopes, and what happens again and again. */
final class Doubts {
    private static final int AFTER = 8;
    private static final Set<String> CONDITIONS = Set.of("if", "whether", "unless", "lest");
    private static final Set<String> HOPES = Set.of(
            "hope", "wish", "propose", "suggest", "urge", "demand", "deny", "request", "recommend", "insist", "doubt");
    private static final Set<String> JUDGEMENTS = Set.of(
            "important",
            "essential",
            "vital",
            "crucial",
            "imperative",
            "necessary",
            "possible",
            "likely",
            "unlikely",
            "conceivable",
            "desirable",
            "so",
            "condition",
            "time");
    private static final List<String> ELSEWHERE = List.of(
            " in a letter ",
            " by letter ",
            " in a message ",
            " in a written ",
            " in a telegram ",
            " in a cable ",
            " in a note ",
            " in a tweet ",
            " at the level of ",
            " at the expert level ",
            " at expert level ",
            " at working level ",
            " at the working level ",
            " at the technical level ");
    private static final Set<String> OFTEN =
            Set.of("regularly", "frequently", "often", "routinely", "repeatedly", "annually", "twice", "thrice");

    private static final Set<String> FALSE = Set.of(
            "untrue", "baseless", "unfounded", "groundless", "fabricated", "fictitious", "false", "incorrect", "fake");
    private static final Set<String> DENYING =
            Set.of("denied", "denies", "deny", "denying", "dismissed", "rejected", "refuted", "refutes");
    private static final Set<String> HEARSAY =
            Set.of("reports", "report", "rumours", "rumors", "claims", "claim", "allegations", "having", "speculation");

    private Doubts() {}

    /** "Reports that they met are untrue", "denied having met". */
    static boolean isFalse(Match match) {
        Lattice lattice = match.lattice();
        for (int i = match.end(); i < lattice.size(); i++) {
            if (FALSE.contains(lattice.sentence().token(i).lower())
                    && !lattice.longest(i - 1, Tag.BE).isEmpty()) {
                return true;
            }
        }
        boolean hearsay = false;
        for (int i = match.start() - 1; i >= Math.max(0, match.start() - AFTER); i--) {
            String word = lattice.sentence().token(i).lower();
            hearsay |= HEARSAY.contains(word);
            if (hearsay && DENYING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a match is under a condition, a question or a hope. */
    static boolean isDoubted(Match match) {
        Lattice lattice = match.lattice();
        for (int i = Math.max(0, match.start() - 2); i < match.start(); i++) {
            if (CONDITIONS.contains(lattice.sentence().token(i).lower())) {
                return true;
            }
        }
        return isWritten(match)
                || isAsked(match)
                || isHoped(lattice, match.start())
                || isJudged(lattice, match.start());
    }

    /** "It is important that they meet". */
    private static boolean isJudged(Lattice lattice, int start) {
        return start > 1
                && lattice.sentence().token(start - 1).is("that")
                && JUDGEMENTS.contains(lattice.sentence().token(start - 2).lower());
    }

    /** "Told him in a letter", "agreed to hold talks at expert level": nobody meets whom the words name. */
    private static boolean isWritten(Match match) {
        StringBuilder words = new StringBuilder(" ");
        for (int i = match.end(); i < Math.min(match.lattice().size(), match.end() + AFTER); i++) {
            words.append(match.lattice().sentence().token(i).lower()).append(' ');
        }
        String text = words.toString();
        return ELSEWHERE.stream().anyMatch(text::startsWith);
    }

    private static boolean isAsked(Match match) {
        Lattice lattice = match.lattice();
        if (isPresupposed(match)) {
            return false;
        }
        for (int i = match.end(); i < lattice.size(); i++) {
            if (lattice.sentence().token(i).is("?")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a question takes it for granted: "did he raise it when he saw her?". */
    private static boolean isPresupposed(Match match) {
        String before = match.start() == 0
                ? ""
                : match.lattice().sentence().token(match.start() - 1).lower();
        boolean past = match.edge("V")
                .map(edge -> edge.reading() instanceof VerbGroup group
                        && !group.present()
                        && group.modality() == Modality.FACT)
                .orElse(false);
        return past && (before.equals("when") || before.equals("after") || before.equals("since"));
    }

    private static boolean isHoped(Lattice lattice, int start) {
        for (int i = Math.max(0, start - 3); i < start; i++) {
            for (Edge edge : lattice.from(i)) {
                boolean near = edge.end() == start
                        || (edge.end() + 1 == start
                                && lattice.sentence().token(edge.end()).is("that"));
                if (near && edge.reading() instanceof VerbGroup group && HOPES.contains(group.lemma())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether it is told of several times: "met five times", "meets regularly". */
    static boolean isRepeated(Match match) {
        Lattice lattice = match.lattice();
        for (int i = Math.max(0, match.start() - AFTER); i < Math.min(lattice.size(), match.end() + AFTER); i++) {
            String word = lattice.sentence().token(i).lower();
            if (i >= match.end() && (word.equals(",") || word.equals("."))) {
                return false;
            }
            if (word.equals("times")
                    && i > 0
                    && !lattice.sentence().token(i - 1).is("the")) {
                return true;
            }
            if (OFTEN.contains(word)) {
                return true;
            }
        }
        return false;
    }
}
