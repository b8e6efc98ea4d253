package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.gazetteer.Office.Level;
import java.util.Locale;
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

    /** The rank of the office, or else of the words: titles made from a plural name no office of the gazetteer. */
    public Level level() {
        return office == null ? rank(text.toLowerCase(Locale.ROOT)) : office.level();
    }

    private static Level rank(String words) {
        return switch (words) {
            case "president", "king", "emir", "monarch" -> Level.HEAD_OF_STATE;
            case "prime minister", "premier", "chancellor" -> Level.HEAD_OF_GOVERNMENT;
            case "foreign minister", "minister of foreign affairs" -> Level.FOREIGN_MINISTER;
            default -> Level.OTHER;
        };
    }

    /** Whether it is of a body of no state. */
    boolean isOfBody() {
        return side.organization() != null && side.country() == null;
    }

    /** Both titles of one person who holds two offices, the first being the higher one. */
    Title and(Title second, String words) {
        return new Title(start, second.end, words, office, head, side.or(second.side), definite, false, former);
    }

    Title with(Side other) {
        return new Title(start, end, text, office, head, other, definite, counterpart, former);
    }
}
