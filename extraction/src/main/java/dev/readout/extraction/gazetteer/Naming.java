package dev.readout.extraction.gazetteer;

/**
 * A sense of a name, and how the name must be written to have it.
 *
 * @param sense what the name means
 * @param prior how likely the sense is for this name, see {@link Prior}
 * @param initials bit {@code i} is set if word {@code i} must begin with a capital
 * @param capitals bit {@code i} is set if word {@code i} must be all in capitals
 */
record Naming(Sense sense, int prior, int initials, int capitals) {
    private static final int LONGEST_ACRONYM = 7;

    /** The naming for a name as a table writes it: an acronym in capitals, a proper name with a capital, else any way. */
    static Naming of(Sense sense, int prior, Words name) {
        int initials = 0;
        int capitals = 0;
        for (int i = 0; i < name.count() && i < Integer.SIZE; i++) {
            if (name.startsWithCapital(i)) {
                initials |= 1 << i;
            }
            if (name.allCapitals(i) && isAcronym(name)) {
                capitals |= 1 << i;
            }
        }
        return new Naming(sense, prior, initials, capitals);
    }

    private static boolean isAcronym(Words name) {
        int length = 0;
        for (int i = 0; i < name.count(); i++) {
            if (!name.allCapitals(i)) {
                return false;
            }
            length += name.end(i) - name.start(i);
        }
        return length <= LONGEST_ACRONYM;
    }

    /** Whether the words of a text from {@code first} on are written as this naming demands. */
    boolean fits(Words text, int first) {
        return matches(initials, text, first, false) && matches(capitals, text, first, true);
    }

    private static boolean matches(int required, Words text, int first, boolean wholly) {
        for (int rest = required; rest != 0; rest &= rest - 1) {
            int word = first + Integer.numberOfTrailingZeros(rest);
            if (!(wholly ? text.allCapitals(word) : text.startsWithCapital(word))) {
                return false;
            }
        }
        return true;
    }
}
