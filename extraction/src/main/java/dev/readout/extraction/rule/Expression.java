package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Edge;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a pattern is made of. */
sealed interface Expression {

    /**
     * One edge.
     *
     * @param tags bits the edge must all have
     * @param words the words it may be, empty if it may be any
     * @param name the name it is caught by, or null
     */
    record One(long tags, Set<String> words, @Nullable String name) implements Expression {
        boolean accepts(Edge edge) {
            if ((edge.tags() & tags) != tags) {
                return false;
            }
            return words.isEmpty() || (edge.word() != null && words.contains(edge.word()));
        }
    }

    /** One part after another. */
    record Sequence(List<Expression> parts) implements Expression {}

    /** One of several, the first being preferred. */
    record Either(List<Expression> choices) implements Expression {}

    /**
     * A part some number of times.
     *
     * @param most largest number, or {@link Integer#MAX_VALUE}
     * @param lazy whether fewer times are preferred
     */
    record Repeated(Expression part, int least, int most, boolean lazy) implements Expression {}
}
