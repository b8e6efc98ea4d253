package dev.readout.resolution.cluster;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * How the reports of a company change.
 *
 * @param gone those that stand no more, as they stood
 * @param come those that stand anew
 * @param left those that still stand, but belong to another company now
 * @param entered those that stood before, but belonged to another company
 */
public record Turnout(Set<Told> gone, Set<Told> come, Set<Told> left, Set<Told> entered) {

    /** No change yet. */
    static Turnout none() {
        return new Turnout(new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>(), new LinkedHashSet<>());
    }

    /** All that are in the company's block no more. */
    public Set<Told> out() {
        var out = new LinkedHashSet<>(gone);
        out.addAll(left);
        return out;
    }

    /** All that are in the company's block now. */
    public Set<Told> in() {
        var in = new LinkedHashSet<>(come);
        in.addAll(entered);
        return in;
    }

    /** The same, each report said to be of that company, assigned at that position of the log. */
    public Turnout at(String company, long position) {
        Turnout at = none();
        gone.forEach(told -> at.gone.add(told.assigned(company, position)));
        come.forEach(told -> at.come.add(told.assigned(company, position)));
        left.forEach(told -> at.left.add(told.assigned(company, position)));
        entered.forEach(told -> at.entered.add(told.assigned(company, position)));
        return at;
    }
}
