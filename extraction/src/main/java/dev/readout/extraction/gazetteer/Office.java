package dev.readout.extraction.gazetteer;

/**
 * An office or function a person may hold, as the head of a title: "foreign minister" in "Turkish Foreign Minister".
 *
 * @param name usual English name in lower case
 * @param level rank in the conduct of foreign affairs
 * @param realm what it is held for
 * @param unique whether one person at a time holds it in a state or body, so that "the Uzbek foreign minister" is
 *     one person
 * @param beforeName whether it may stand right before a name: "President Aliyev", but not "head Aliyev"
 */
public record Office(String name, Level level, Realm realm, boolean unique, boolean beforeName) implements Entry {

    /** Rank in the conduct of foreign affairs. */
    public enum Level {
        /** President, king, paramount leader. */
        HEAD_OF_STATE,
        /** Prime minister, chancellor, premier. */
        HEAD_OF_GOVERNMENT,
        /** Minister of foreign affairs, by whatever name. */
        FOREIGN_MINISTER,
        /** Any other minister of a national government, a vice president or a deputy head of government. */
        MINISTER,
        /** Everybody else. */
        OTHER
    }

    /** What an office is held for. */
    public enum Realm {
        /** A state. */
        STATE,
        /** An organisation, party or company. */
        BODY,
        /** A part of a state: a province, a city. */
        PART_OF_STATE,
        /** A state or a body: "president", "spokesman". */
        ANY
    }
}
