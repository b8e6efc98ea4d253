package dev.readout.resolution.cluster;

import java.util.Collection;
import java.util.List;

/** Names of buildings, of which one source prints more words than another. */
final class Venues {

    private Venues() {}

    /** Whether one of the folded names is that one, or one of the two contains the other's words. */
    static boolean have(Collection<String> venues, String venue) {
        return venues.stream().anyMatch(each -> contains(each, venue) || contains(venue, each));
    }

    private static boolean contains(String longer, String shorter) {
        return List.of(longer.split(" ", -1)).containsAll(List.of(shorter.split(" ", -1)));
    }
}
