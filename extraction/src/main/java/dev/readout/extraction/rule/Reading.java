package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the rules find in one sentence. For one thread. */
public final class Reading {
    private final Finder finder;
    private final Lattice lattice;
    private final List<Integer> candidates;
    private final Map<Integer, List<Match>> found = new HashMap<>();
    private int people = -1;

    Reading(Finder finder, Lattice lattice, List<Integer> candidates) {
        this.finder = finder;
        this.lattice = lattice;
        this.candidates = candidates;
    }

    public Lattice lattice() {
        return lattice;
    }

    /** What is asked of the rules for meetings. */
    public interface Question {

        /** Whether a match of the rule in the sentence can pass. */
        boolean mayPass(Pattern pattern, Production.Meeting meeting, Lattice lattice);

        /** Whether a match of a rule passes. */
        boolean passes(Production.Meeting meeting, Match match);
    }

    /** Whether a rule for meetings has a match that passes; no other rules are tried. */
    public boolean tells(Question question) {
        for (int rule : candidates) {
            if (finder.rule(rule).production() instanceof Production.Meeting meeting
                    && tells(rule, meeting, question)) {
                return true;
            }
        }
        return false;
    }

    private boolean tells(int rule, Production.Meeting meeting, Question question) {
        if (people() < finder.people(rule)
                || !question.mayPass(finder.rule(rule).pattern(), meeting, lattice)) {
            return false;
        }
        for (Match match : matches(rule)) {
            if (question.passes(meeting, match)) {
                return true;
            }
        }
        return false;
    }

    /** All matches, by the order of the rules, those of one rule from left to right. */
    public List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        for (int rule : candidates) {
            for (Match match : matches(rule)) {
                findings.add(new Finding(finder.rule(rule), match));
            }
        }
        return findings;
    }

    private List<Match> matches(int rule) {
        return found.computeIfAbsent(
                rule,
                _ -> people() < finder.people(rule)
                        ? List.of()
                        : finder.rule(rule).pattern().matches(lattice));
    }

    /** How many mentions of people there are of which none overlaps another: taken from the right, each begins as far right as can be. */
    private int people() {
        if (people < 0) {
            people = 0;
            int limit = lattice.size();
            for (Edge edge : lattice.all(Tag.PEOPLE).reversed()) {
                if (edge.end() <= limit) {
                    people++;
                    limit = edge.start();
                }
            }
        }
        return people;
    }
}
