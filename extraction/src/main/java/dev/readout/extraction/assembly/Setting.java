package dev.readout.extraction.assembly;

import dev.readout.extraction.Span;
import org.jspecify.annotations.Nullable;

/**
 * A place and the words that tell it.
 *
 * @param place where
 * @param words where in the text it is told, null if the place is unknown
 */
record Setting(Place place, @Nullable Span words) {
    static final Setting UNKNOWN = new Setting(Place.UNKNOWN, null);

    boolean isKnown() {
        return !place.isUnknown();
    }
}
