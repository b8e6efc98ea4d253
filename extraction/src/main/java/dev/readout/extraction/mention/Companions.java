package dev.readout.extraction.mention;

import java.util.ArrayList;
import java.util.List;

/**
 * People told in one list as those somebody meets. An officer among them of whom no side is told is of the side of the
 * others: "met with Portuguese Minister of Education Ana Sousa and School Fund Head Luis Prado".
 */
final class Companions {
    private final List<List<Actor>> lists = new ArrayList<>();

    void add(List<Actor> list) {
        lists.add(List.copyOf(list));
    }

    /** Gives those without a side that of the others of their list, if these are all of one. */
    void settle() {
        lists.forEach(Companions::settle);
    }

    private static void settle(List<Actor> list) {
        List<Side> sides = list.stream().map(Actor::side).filter(Side::isKnown).toList();
        if (!sides.isEmpty() && sides.stream().allMatch(side -> side.sameAs(sides.getFirst()))) {
            list.stream().filter(actor -> actor.title() != null).forEach(actor -> actor.setSide(sides.getFirst()));
        }
    }
}
