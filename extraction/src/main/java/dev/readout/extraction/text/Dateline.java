package dev.readout.extraction.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where and when a report was filed, as it says before its first sentence: "BAKU, Nov. 14 (Xinhua) --".
 *
 * @param place the place as written, which may name a region or country too
 * @param placeStart offset of the place in the text
 * @param date the date as written, or null if it has none
 * @param end offset in the text where the first sentence begins
 */
public record Dateline(
        String place, int placeStart, @Nullable PartialDate date, int end) {

    public Optional<PartialDate> written() {
        return Optional.ofNullable(date);
    }
}
