package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Person;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Words for one person.
 *
 * @param start index of the first token
 * @param end index after the last token, a comma that closes an apposition included
 * @param anchor index of the token by which it is told: of the name, the title, the pronoun
 * @param anchorEnd index after the last token of that
 * @param name the name as written, without title and honorific, or null
 * @param title the title, or null
 * @param side whom the person acts for, as far as these words tell
 * @param pronoun whether it is "he", "she", "him", "her" or "who"
 * @param speaker whether the pronoun is "I" or "me"
 * @param honorific whether "Mr" or the like stands before the name
 * @param known the person the gazetteer knows by that name, or null
 */
public record PersonMention(
        int start,
        int end,
        int anchor,
        int anchorEnd,
        @Nullable String name,
        @Nullable Title title,
        Side side,
        boolean pronoun,
        boolean speaker,
        boolean honorific,
        @Nullable Person known) {

    /** Whether it stands for somebody told before. */
    public boolean isReference() {
        return name == null;
    }

    /** Whether it is the one who speaks: "I". */
    public boolean isSpeaker() {
        return pronoun && speaker;
    }

    public Optional<String> writtenName() {
        return Optional.ofNullable(name);
    }

    public Optional<Title> writtenTitle() {
        return Optional.ofNullable(title);
    }
}
