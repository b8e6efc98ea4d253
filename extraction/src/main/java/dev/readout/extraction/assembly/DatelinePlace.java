package dev.readout.extraction.assembly;

import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.text.Dateline;
import dev.readout.extraction.text.Document;
import java.util.Optional;

/** Where an article was filed. */
final class DatelinePlace {
    private DatelinePlace() {}

    static Place of(Document document, Gazetteer gazetteer) {
        Dateline dateline = document.dateline();
        if (dateline == null) {
            return Place.UNKNOWN;
        }
        for (Match match : gazetteer.matches(dateline.place())) {
            Optional<City> city = match.as(City.class);
            if (city.isPresent()) {
                return new Place(city.get().name(), city.get().country(), null);
            }
        }
        return Place.UNKNOWN;
    }
}
