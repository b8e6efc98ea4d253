package dev.readout.extraction.assembly;

import dev.readout.extraction.Span;
import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.gazetteer.Region;
import dev.readout.extraction.gazetteer.Venue;
import dev.readout.extraction.text.Block;
import dev.readout.extraction.text.Document;
import java.util.List;

/** The line in which some governments say where an event was: "The Kremlin, Moscow". */
final class LocationLine {
    private static final int LONGEST = 80;

    private LocationLine() {}

    /** The place it tells, if the article has such a line before its text. */
    static Setting of(Document document, Gazetteer gazetteer) {
        for (Block block : document.blocks()) {
            if (block.kind() == Block.Kind.BODY) {
                return Setting.UNKNOWN;
            }
            if (block.kind() == Block.Kind.FURNITURE && block.end() - block.start() <= LONGEST) {
                Place place = read(document.text().text().substring(block.start(), block.end()), gazetteer);
                if (place.city() != null || place.venue() != null) {
                    return new Setting(place, new Span(block.start(), block.end()));
                }
            }
        }
        return Setting.UNKNOWN;
    }

    private static Place read(String line, Gazetteer gazetteer) {
        List<Match> matches = gazetteer.matches(line);
        Place place = Place.UNKNOWN;
        int end = 0;
        for (Match match : matches) {
            if (!isGap(line, end, match.start())) {
                return Place.UNKNOWN;
            }
            int start = end == 0 ? 0 : match.start();
            place = place.or(place(match, line.substring(start, match.end())));
            end = match.end();
        }
        return isGap(line, end, line.length()) ? place : Place.UNKNOWN;
    }

    private static Place place(Match match, String written) {
        if (match.as(City.class).isPresent()) {
            City city = match.as(City.class).get();
            return new Place(city.name(), city.country(), null);
        }
        if (match.as(Venue.class).isPresent()) {
            return new Place(null, match.as(Venue.class).get().country(), written);
        }
        if (match.as(Country.class).isPresent()) {
            return new Place(null, match.as(Country.class).get().code(), null);
        }
        return new Place(
                null,
                match.as(Region.class)
                        .map(Region::country)
                        .filter(code -> !code.isEmpty())
                        .orElse(null),
                null);
    }

    /** Whether nothing but commas, blanks and "the" stand between two offsets. */
    private static boolean isGap(String line, int from, int to) {
        String gap = line.substring(from, Math.max(from, to)).strip();
        return gap.isEmpty() || gap.equals(",") || gap.equals("The") || gap.equals("Region");
    }
}
