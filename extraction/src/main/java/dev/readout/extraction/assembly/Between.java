package dev.readout.extraction.assembly;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.VerbGroup;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Set;

/** What stands between two tokens of a sentence: clauses of their own, contrasts, "ahead of". */
final class Between {
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

    /** Words between a journey or an event and the meeting it comes before. */
    private static final Set<String> AHEAD = Set.of("ahead", "before", "prior");

    private final Sentence sentence;
    private final Lattice lattice;

    Between(Lattice lattice) {
        this.lattice = lattice;
        this.sentence = lattice.sentence();
    }

    boolean isAhead(int from, int to) {
        return has(AHEAD, from, to);
    }

    boolean isContrasted(int from, int to) {
        return has(CONTRASTS, from, to);
    }

    private boolean has(Set<String> words, int from, int to) {
        for (int i = from; i < to; i++) {
            if (words.contains(sentence.token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause about one of the people begins between them: "met her, who once lived in Oslo". */
    boolean isRelative(int from, int to) {
        for (int i = from; i < to; i++) {
            Token token = sentence.token(i);
            if ((token.is("who") || token.is("whose") || token.is("whom")) && !isInserted(i, from, to)) {
                return true;
            }
        }
        return false;
    }

    boolean isSubordinate(int from, int to) {
        for (int i = from; i < to; i++) {
            if (SUBORDINATORS.contains(sentence.token(i).lower()) && !isInserted(i, from, to)) {
                return true;
            }
        }
        return false;
    }

    /** Index after a verb for taking place at a token, such as "were held", else the token. */
    int afterTakingPlace(int from) {
        for (Edge edge : lattice.from(from)) {
            if (edge.reading() instanceof VerbGroup group && TakingPlace.isToldBy(group)) {
                return edge.end();
            }
        }
        return from;
    }

    /** Finite verbs of the clause between two tokens, those of insertions left out. */
    int verbs(int from, int to) {
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
    boolean isNoun(VerbGroup group) {
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
