package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.TagWords;
import java.util.List;

/** All rules, asked together: looks into a sentence no further than some rule can match it. Immutable and thread-safe. */
public final class Finder {
    private final List<Rule> rules;
    private final List<Needs> needs;
    private final WordNeeds words;

    public Finder(RuleBook book, TagWords tagWords) {
        this.rules = book.rules();
        this.needs = rules.stream()
                .map(rule -> Needs.of(rule.pattern().expression(), tagWords))
                .toList();
        this.words = new WordNeeds(needs);
    }

    /** What the rules find in a sentence, looked for when it is asked. */
    public Reading in(Lattice lattice) {
        return new Reading(this, lattice, words.met(lattice.sentence()));
    }

    Rule rule(int number) {
        return rules.get(number);
    }

    int people(int rule) {
        return needs.get(rule).people();
    }
}
