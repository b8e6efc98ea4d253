package dev.readout.extraction;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Relations raised to a named level.
 *
 * @param between ISO 3166-1 alpha-2 codes of the partners, in alphabetical order
 * @param from the level before, as the article names it, or null if it does not
 * @param to the level thereafter, as the article names it, such as {@code comprehensive strategic partnership}
 */
public record PartnershipUpgrade(
        List<String> between, @Nullable String from, String to) {
    public PartnershipUpgrade {
        between = List.copyOf(between);
    }
}
