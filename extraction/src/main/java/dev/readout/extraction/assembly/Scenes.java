package dev.readout.extraction.assembly;

import dev.readout.extraction.Span;
import dev.readout.extraction.mention.PlaceMention;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Block;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Where the article as a whole plays: "In Oslo, the president met ..." as a headline, "the summit in Oslo". */
final class Scenes {
    private static final int REACH = 2;
    private static final int AHEAD_REACH = 7;
    private static final Set<String> OCCASIONS = Set.of(
            "summit", "conference", "forum", "talks", "meeting", "meetings", "session", "negotiations", "summits");

    private static final Set<String> GATHERINGS = Set.of(
            "summit",
            "sidelines",
            "sideline",
            "margins",
            "forum",
            "conference",
            "leaders",
            "talks",
            "negotiations",
            "gathering");

    private final Map<Place, Span> headline = new LinkedHashMap<>();
    private final Map<Place, Span> occasions = new LinkedHashMap<>();

    void read(Lattice lattice) {
        boolean isHeadline = lattice.sentence().block().kind() == Block.Kind.HEADLINE;
        for (Edge edge : lattice.all(Tag.PLACE)) {
            if (edge.reading() instanceof PlaceMention mention
                    && mention.city() != null
                    && (mention.preposition().equals("in")
                            || mention.preposition().equals("at"))) {
                Place place = new Place(mention.city(), mention.country(), null);
                Span words = lattice.sentence().span(edge.start(), edge.end());
                if (isHeadline) {
                    headline.putIfAbsent(place, words);
                } else if (isOfOccasion(lattice, edge)) {
                    occasions.putIfAbsent(place, words);
                }
            }
        }
    }

    /** The one scene the article has, if it fits what is known of where a meeting was. */
    Setting of(Meeting meeting) {
        Map<Place, Span> scenes = headline.isEmpty() && isGathering(meeting) ? occasions : headline;
        if (scenes.size() != 1) {
            return Setting.UNKNOWN;
        }
        Map.Entry<Place, Span> scene = scenes.entrySet().iterator().next();
        return new Setting(scene.getKey(), scene.getValue());
    }

    /** Whether a sentence of the meeting speaks of talks or of an occasion for them. */
    private static boolean isGathering(Meeting meeting) {
        return meeting.sightings().stream().anyMatch(Scenes::isGathering);
    }

    private static boolean isGathering(Sighting sighting) {
        return sighting.match().lattice().sentence().tokens().stream()
                .anyMatch(token -> GATHERINGS.contains(token.lower()));
    }

    private static boolean isOfOccasion(Lattice lattice, Edge edge) {
        int end = beforeDay(lattice, edge.start());
        for (int i = Math.max(0, end - AHEAD_REACH); i < end; i++) {
            String word = lattice.sentence().token(i).lower();
            if (word.equals("ahead") || word.equals("before")) {
                return false;
            }
        }
        for (int i = Math.max(0, end - REACH); i < end; i++) {
            if (OCCASIONS.contains(lattice.sentence().token(i).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Where a day begins that ends at a token, else the token. */
    private static int beforeDay(Lattice lattice, int token) {
        for (int i = Math.max(0, token - AHEAD_REACH); i < token; i++) {
            if (lattice.from(i).stream().anyMatch(day -> day.is(Tag.DAY) && day.end() == token)) {
                return i;
            }
        }
        return token;
    }
}
