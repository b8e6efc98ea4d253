package dev.readout.extraction.mention;

import java.util.List;

/**
 * Words for one person or several.
 *
 * @param members those told one by one; empty if they are to be found in what was said before
 * @param kind how they are told
 * @param noun of a {@link Kind#PAIR}, the noun in lower case ("presidents"); else empty
 */
public record PeopleMention(List<PersonMention> members, Kind kind, String noun) {
    public PeopleMention {
        members = List.copyOf(members);
    }

    /** How people are told. */
    public enum Kind {
        /** One by one. */
        EACH,
        /** "The two leaders", "both sides": those who met last. */
        PAIR,
        /** "They". */
        THEY
    }

    static PeopleMention of(PersonMention member) {
        return each(List.of(member));
    }

    static PeopleMention each(List<PersonMention> members) {
        return new PeopleMention(members, Kind.EACH, "");
    }
}
