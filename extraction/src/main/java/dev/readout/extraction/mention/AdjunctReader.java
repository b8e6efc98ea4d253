package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds what may be left out of a sentence: brackets, clauses with "who", insertions between commas or dashes. */
final class AdjunctReader {
    private static final int LONGEST_BRACKET = 20;
    private static final int LONGEST_CLAUSE = 30;
    private static final int LONGEST_INSERTION = 18;

    private final Sentence sentence;
    private final List<Edge> people;

    AdjunctReader(Sentence sentence, List<Edge> people) {
        this.sentence = sentence;
        this.people = people;
    }

    List<Edge> all() {
        List<Edge> adjuncts = new ArrayList<>();
        for (int i = 0; i < sentence.size(); i++) {
            add(adjuncts, bracket(i));
            add(adjuncts, insertion(i));
        }
        return adjuncts;
    }

    private static void add(List<Edge> adjuncts, @Nullable Edge edge) {
        if (edge != null) {
            adjuncts.add(edge);
        }
    }

    private @Nullable Edge bracket(int start) {
        String close = closer(sentence.token(start));
        if (close == null) {
            return null;
        }
        for (int i = start + 1; i < Math.min(sentence.size(), start + LONGEST_BRACKET); i++) {
            if (sentence.token(i).is(close)) {
                return edge(start, i + 1);
            }
        }
        return null;
    }

    private static @Nullable String closer(Token token) {
        return switch (token.text()) {
            case "(" -> ")";
            case "[" -> "]";
            case "–", "—", "--" -> token.text();
            default -> null;
        };
    }

    /** From a comma to the next one, unless people begin there: they would be those the sentence tells of. */
    private @Nullable Edge insertion(int start) {
        if (!sentence.token(start).is(",") || beginsPeople(start + 1)) {
            return null;
        }
        int longest = isRelative(sentence.token(start + 1)) ? LONGEST_CLAUSE : LONGEST_INSERTION;
        for (int i = start + 1; i < Math.min(sentence.size(), start + longest); i++) {
            if (sentence.token(i).is(",") && i > start + 1) {
                return edge(start, i + 1);
            }
        }
        return null;
    }

    private boolean beginsPeople(int token) {
        return people.stream().anyMatch(edge -> edge.start() == token);
    }

    private static boolean isRelative(Token token) {
        return token.is("who") || token.is("whose") || token.is("whom") || token.is("which") || token.is("where");
    }

    private static Edge edge(int start, int end) {
        return new Edge(start, end, Tag.ADJUNCT.bit(), null, null);
    }
}
