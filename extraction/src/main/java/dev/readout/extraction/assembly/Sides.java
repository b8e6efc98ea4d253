package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.Actor;
import java.util.List;

/** Whether people act for different sides. */
final class Sides {
    private Sides() {}

    /** Whether two of them are known to act for different sides. */
    static boolean differ(List<Actor> people) {
        for (int i = 0; i < people.size(); i++) {
            for (int k = i + 1; k < people.size(); k++) {
                Actor a = people.get(i);
                Actor b = people.get(k);
                if (a.side().isKnown() && b.side().isKnown() && !a.side().sameAs(b.side())) {
                    return true;
                }
            }
        }
        return false;
    }
}
