package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;

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

    /** Whether a rule for meetings has a match that passes a test; no other rules are tried. */
    public boolean tells(BiPredicate<Production.Meeting, Match> test) {
        for (int rule : candidates) {
            if (finder.rule(rule).production() instanceof Production.Meeting meeting) {
                for (Match match : matches(rule)) {
                    if (test.test(meeting, match)) {
                        return true;
                    }
                }
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
