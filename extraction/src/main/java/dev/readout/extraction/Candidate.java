package dev.readout.extraction;

/**
 * Words that a rule took for a meeting and that were not reported as one.
 *
 * @param rule its name
 * @param span the words, in the content as received
 * @param reason why not
 */
public record Candidate(String rule, Span span, Reason reason) {

    /** Why words that look like a meeting are none. */
    public enum Reason {
        /** An occasion at which people were, or people of whom a doubtful way of telling says too little. */
        OCCASION,
        /** A condition, question, hope, offer or denial. */
        DOUBTED,
        /** So many times, or again and again: no single meeting. */
        REPEATED,
        /** The verb claims neither that it took place nor that it will nor that it was called off. */
        NOT_CLAIMED,
        /** It cannot be told that two people of different sides took part. */
        SIDES_UNTOLD
    }
}
