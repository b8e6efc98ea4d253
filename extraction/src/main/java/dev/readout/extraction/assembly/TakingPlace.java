package dev.readout.extraction.assembly;

import dev.readout.extraction.syntax.VerbGroup;
import java.util.Set;

/** Verbs that say of a meeting no more than that it is: "was held", "took place", "will be". */
final class TakingPlace {
    private static final Set<String> LEMMAS =
            Set.of("take", "hold", "schedule", "set", "plan", "occur", "be", "last", "happen", "arrange");

    private TakingPlace() {}

    static boolean isToldBy(VerbGroup group) {
        return LEMMAS.contains(group.lemma());
    }
}
