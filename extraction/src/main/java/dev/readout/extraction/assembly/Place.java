package dev.readout.extraction.assembly;

import org.jspecify.annotations.Nullable;

/**
 * Where a meeting was, as far as told.
 *
 * @param city English name, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param venue the building as written, or null
 */
record Place(
        @Nullable String city,
        @Nullable String country,
        @Nullable String venue) {
    static final Place UNKNOWN = new Place(null, null, null);

    /** What this one tells, completed by what the other one tells of the same place. */
    Place or(Place other) {
        if (city != null && other.city != null && !city.equals(other.city)) {
            return this;
        }
        if (country != null && other.country != null && !country.equals(other.country)) {
            return this;
        }
        return new Place(
                city == null ? other.city : city,
                country == null ? other.country : country,
                venue == null ? other.venue : venue);
    }

    boolean isUnknown() {
        return city == null && country == null && venue == null;
    }
}
