package dev.readout.extraction.gazetteer;

/**
 * One thing a name may mean.
 *
 * @param entry what is named
 * @param form how it is named
 * @param careful whether the name more often means something else (a common word, a given name, a namesake), so that
 *     it should be believed only with support from the words around it. For an acronym ("US", "WHO") it is doubtful
 *     only where everything is in capitals
 */
public record Sense(Entry entry, Form form, boolean careful) {

    /** How a thing is named. */
    public enum Form {
        /** By a name of its own: "China", "EU", "foreign minister". */
        NAME,
        /** By an adjective: "Chinese". */
        ADJECTIVE,
        /** By the noun for its people: "Turk", "Filipinos". */
        NATIONAL,
        /** By the seat or house of its government: "the Kremlin". */
        METONYM,
        /** Several of them at once: "foreign ministers". */
        PLURAL
    }
}
