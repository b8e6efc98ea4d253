package dev.readout.extraction.gazetteer;

/**
 * An organisation people act for.
 *
 * @param name usual short name, such as {@code EU}, {@code World Bank}, {@code CPC}
 * @param fullName name in full
 * @param kind what sort of body it is
 * @param country ISO 3166-1 alpha-2 of the state it belongs to; empty for one that belongs to none
 */
public record Body(String name, String fullName, Kind kind, String country) implements Entry {

    /** What sort of body it is. */
    public enum Kind {
        /** Founded by states: the United Nations, the European Union. */
        INTERGOVERNMENTAL,
        /** A group of states without a treaty of its own: the G20, BRICS. */
        GROUP_OF_STATES,
        /** Part of a state: a parliament, a ministry known by a name of its own, an army. */
        STATE_ORGAN,
        /** A political party, front or movement. */
        PARTY,
        /** An armed movement that negotiates. */
        ARMED_GROUP,
        /** A business. */
        COMPANY,
        /** A news agency, paper or broadcaster. */
        MEDIA,
        /** A university, school or research institute. */
        ACADEMIC,
        /** A church or other religious body. */
        RELIGIOUS,
        /** Any other: foundations, sports federations, aid organisations. */
        NON_GOVERNMENTAL
    }

    /** Whether its people act for the body itself and for no state. */
    public boolean aboveStates() {
        return country.isEmpty() && (kind == Kind.INTERGOVERNMENTAL || kind == Kind.GROUP_OF_STATES);
    }
}
