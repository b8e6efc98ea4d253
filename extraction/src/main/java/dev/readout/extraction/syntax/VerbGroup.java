package dev.readout.extraction.syntax;

/**
 * A verb with its auxiliaries and the verbs that govern it: "was expected to meet".
 *
 * @param start index of its first token
 * @param head index of the token with the main verb
 * @param lemma the main verb's base form
 * @param passive whether it is passive
 * @param form form of the whole group
 * @param present whether it is in the simple present: "meets"
 * @param modality what it claims; of an infinitive of purpose, {@link Modality#FACT}
 */
public record VerbGroup(
        int start, int head, String lemma, boolean passive, Form form, boolean present, Modality modality) {

    /** What the group is in its clause. */
    public enum Form {
        /** It has a tense. */
        FINITE,
        /** "To meet" without a verb that governs it. */
        INFINITIVE,
        /** "Meeting" without an auxiliary. */
        GERUND,
        /** "Received" without an auxiliary. */
        PARTICIPLE
    }
}
