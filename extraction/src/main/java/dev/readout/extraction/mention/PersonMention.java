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

    /** Words for the bearer of a title whose name is not told. */
    static PersonMention of(int start, Title title) {
        return new PersonMention(
                start, title.end(), title.start(), title.end(), null, title, title.side(), false, false, false, null);
    }

    /** A pronoun of one token. */
    static PersonMention pronoun(int at, boolean speaker) {
        return new PersonMention(at, at + 1, at, at + 1, null, null, Side.UNKNOWN, true, speaker, false, null);
    }

    /** The same person told with more words. */
    PersonMention until(int newEnd) {
        return new PersonMention(
                start, newEnd, anchor, anchorEnd, name, title, side, pronoun, speaker, honorific, known);
    }

    /** The same person with what more words tell of office and side. */
    PersonMention told(@Nullable Title newTitle, Side newSide) {
        return new PersonMention(
                start, end, anchor, anchorEnd, name, newTitle, newSide, pronoun, speaker, honorific, known);
    }

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
