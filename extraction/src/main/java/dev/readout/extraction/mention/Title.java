package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.gazetteer.Office.Level;
import org.jspecify.annotations.Nullable;

/**
 * A title of office as written.
 *
 * @param start index of its first token, an article or "his" left out
 * @param end index after its last token
 * @param text as written, line breaks and double blanks aside
 * @param office the (first) office it names
 * @param head the noun it turns on, in lower case: "minister"
 * @param side whom it is held for, as far as it tells
 * @param definite whether "the", "his" or a possessive stands before it
 * @param counterpart whether it says "counterpart", "colleague" and the like
 * @param former whether it is no longer held
 */
public record Title(
        int start,
        int end,
        String text,
        @Nullable Office office,
        String head,
        Side side,
        boolean definite,
        boolean counterpart,
        boolean former) {

    /** Whether the title alone tells one person of a state or body. */
    public boolean isUnique() {
        return office != null && office.unique();
    }

    public Level level() {
        return office == null ? Level.OTHER : office.level();
    }

    Title with(Side other) {
        return new Title(start, end, text, office, head, other, definite, counterpart, former);
    }
}
