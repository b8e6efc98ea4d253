package dev.readout.resolution.identity;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** How far apart the clocks of countries are. */
public final class Zones {

    private record Hours(double west, double east) {}

    private static final Map<String, Hours> COUNTRIES = load();

    private Zones() {}

    /** The hours between the earliest and the latest clock in those countries; those that are none count for nothing. */
    public static double spread(Collection<String> countries) {
        double west = Double.POSITIVE_INFINITY;
        double east = Double.NEGATIVE_INFINITY;
        for (String country : countries) {
            Hours hours = COUNTRIES.get(country);
            if (hours != null) {
                west = Math.min(west, hours.west);
                east = Math.max(east, hours.east);
            }
        }
        return Math.max(0, east - west);
    }

    private static Map<String, Hours> load() {
        var countries = new HashMap<String, Hours>();
        for (String[] row : Table.rows("zones.tsv")) {
            countries.put(row[0], new Hours(Double.parseDouble(row[1]), Double.parseDouble(row[2])));
        }
        return Map.copyOf(countries);
    }
}
