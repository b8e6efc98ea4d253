package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.List;

/**
 * A pattern over the edges of a sentence's lattice, compiled once and matched in time linear in the sentence.
 *
 * <pre>
 * met              the word
 * talk/talks       one of the words
 * &lt;meet&amp;active&gt;    an edge that has the tags
 * A=&lt;people&gt;       the same, caught by a name
 * ( x | y )        one of these, the first preferred
 * ? * + {0,3}      how often; a ? thereafter prefers fewer
 * ~                any adjuncts: days, places, adverbs, brackets, clauses between commas
 * &lt;people&gt; ,? ~    people and their verb: any adjuncts, and "who" before them
 * ...              up to eight tokens that are no people, verbs or ends of a clause, few preferred
 * ..               up to ten of these or of words that lead to nobody else (no "from", "of", "by")
 * \(               the sign itself
 * </pre>
 */
public final class Pattern {
    private final String source;
    private final Program.Step[] steps;
    private final List<String> names;
    private final Expression expression;
    private final List<String> surelyCaught;
    private final long required;
    private final List<Expression.One> openings;

    private Pattern(String source, Expression expression) {
        Program program = Program.of(expression);
        this.source = source;
        this.steps = program.steps();
        this.names = program.names();
        this.expression = expression;
        this.surelyCaught =
                names.stream().filter(name -> catches(expression, name)).toList();
        this.required = required(expression);
        this.openings = program.openings();
    }

    /**
     * Compiles a pattern.
     *
     * @throws IllegalArgumentException if it is not written as above
     */
    public static Pattern of(String source) {
        return new Pattern(source, PatternParser.parse(source));
    }

    /** All matches from left to right, none overlapping another. */
    public List<Match> matches(Lattice lattice) {
        if ((lattice.tags() & required) != required) {
            return List.of();
        }
        return new Matcher(steps, names, openings, lattice).all();
    }

    /** Whether any match catches an edge by a name. */
    public boolean mayCatch(String name) {
        return names.contains(name);
    }

    /** Whether every match catches an edge by a name. */
    public boolean catches(String name) {
        return surelyCaught.contains(name);
    }

    private static boolean catches(Expression expression, String name) {
        return switch (expression) {
            case Expression.One one -> name.equals(one.name());
            case Expression.Sequence sequence -> sequence.parts().stream().anyMatch(part -> catches(part, name));
            case Expression.Either either -> either.choices().stream().allMatch(choice -> catches(choice, name));
            case Expression.Repeated repeated -> repeated.least() > 0 && catches(repeated.part(), name);
        };
    }

    /** What it is made of. */
    Expression expression() {
        return expression;
    }

    /** Bits of the tags that every sentence it matches has somewhere. */
    private static long required(Expression expression) {
        return switch (expression) {
            case Expression.One one -> one.tags();
            case Expression.Sequence sequence ->
                sequence.parts().stream().mapToLong(Pattern::required).reduce(0, (a, b) -> a | b);
            case Expression.Either either ->
                either.choices().stream().mapToLong(Pattern::required).reduce(-1, (a, b) -> a & b);
            case Expression.Repeated repeated -> repeated.least() == 0 ? 0 : required(repeated.part());
        };
    }

    /** Tags it needs, for tests. */
    boolean requires(Tag tag) {
        return (required & tag.bit()) != 0;
    }

    @Override
    public String toString() {
        return source;
    }
}
