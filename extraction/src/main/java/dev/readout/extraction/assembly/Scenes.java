package dev.readout.extraction.assembly;

import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import java.util.LinkedHashSet;
import java.util.Set;

/** Where the article as a whole plays: "In Oslo, the president met ..." as a headline, "the summit in Oslo". */
final class Scenes {
    private static final int REACH = 2;
    private static final Set<String> OCCASIONS = Set.of(
            "summit", "conference", "forum", "talks", "meeting", "meetings", "session", "negotiations", "summits");

    private final Set<Place> headline = new LinkedHashSet<>();
    private final Set<Place> occasions = new LinkedHashSet<>();

    void read(Lattice lattice) {
        boolean isHeadline = lattice.sentence().block().kind() == Block.Kind.HEADLINE;
        for (Edge edge : lattice.all(Tag.PLACE)) {
            if (edge.reading() instanceof PlaceMention mention
                    && mention.city() != null
                    && (mention.preposition().equals("in")
                            || mention.preposition().equals("at"))) {
                if (isHeadline) {
                    headline.add(new Place(mention.city(), mention.country(), null));
                } else if (isOfOccasion(lattice, edge)) {
                    occasions.add(new Place(mention.city(), mention.country(), null));
                }
            }
        }
    }

    /** The one scene the article has, if it fits what is known of where a meeting was. */
    Place of(Meeting meeting) {
        Set<Place> scenes = headline.isEmpty() ? occasions : headline;
        return scenes.size() == 1 ? scenes.iterator().next() : Place.UNKNOWN;
    }

    private static boolean isOfOccasion(Lattice lattice, Edge edge) {
        for (int i = Math.max(0, edge.start() - REACH); i < edge.start(); i++) {
            if (OCCASIONS.contains(lattice.sentence().token(i).lower())) {
                return true;
            }
        }
        return false;
    }
}
