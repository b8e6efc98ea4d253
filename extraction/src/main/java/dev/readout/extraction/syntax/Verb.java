package dev.readout.extraction.syntax;

/**
 * A form of a verb.
 *
 * @param lemma base form
 * @param tags bits of the classes of the verb
 * @param form which form it is
 */
record Verb(String lemma, long tags, Inflection form) {

    /** Forms of a verb; where past and participle are alike the form is {@link #PAST_OR_PARTICIPLE}. */
    enum Inflection {
        BASE,
        THIRD_PERSON,
        PAST,
        PARTICIPLE,
        PAST_OR_PARTICIPLE,
        GERUND;

        boolean maybeParticiple() {
            return this == PARTICIPLE || this == PAST_OR_PARTICIPLE;
        }
    }
}
