package dev.readout.extraction.mention;

import org.jspecify.annotations.Nullable;

/**
 * Words for a place.
 *
 * @param preposition the word before it in lower case, empty if there is none; "visited" or "left" of an object of such verbs
 * @param city English name of the city, or null
 * @param country ISO 3166-1 alpha-2, or null
 * @param venue the building as written, or null
 * @param here whether it says "here", the place of the dateline
 */
public record PlaceMention(
        String preposition,
        @Nullable String city,
        @Nullable String country,
        @Nullable String venue,
        boolean here) {

    /** Whether nothing is told. */
    public boolean isEmpty() {
        return city == null && country == null && venue == null && !here;
    }
}
