package dev.readout.extraction.rule;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** All rules. Immutable. */
public final class RuleBook {
    private final List<Rule> rules;

    /**
     * Puts rules together.
     *
     * @throws IllegalArgumentException if two rules have one name
     */
    public RuleBook(List<Rule> rules) {
        Set<String> names = new HashSet<>();
        for (Rule rule : rules) {
            if (!names.add(rule.name())) {
                throw new IllegalArgumentException("Two rules are named " + rule.name());
            }
        }
        this.rules = List.copyOf(rules);
    }

    public List<Rule> rules() {
        return rules;
    }
}
