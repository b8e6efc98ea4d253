package dev.readout.extraction.text;

import dev.readout.extraction.Span;

/**
 * A word, number or sign.
 *
 * @param start offset of its first character in the text
 * @param end offset after its last one
 * @param text as written
 * @param lower in lower case, with straight apostrophes
 * @param shape how it is written
 */
public record Token(int start, int end, String text, String lower, Shape shape) {

    /** How a token is written. */
    public enum Shape {
        /** A word without a capital at its beginning: "met", "al-Jubeir" is one too. */
        LOWER,
        /** A word with a capital at its beginning: "Baku", "McCain". */
        CAPITALISED,
        /** A word or abbreviation of two or more letters, all of them capitals: "BAKU", "U.S.". */
        CAPITALS,
        /** Digits, also with separators or an ordinal ending: "13", "1,200", "5th". */
        NUMBER,
        /** Anything else. */
        SIGN
    }

    public Span span() {
        return new Span(start, end);
    }

    /** Whether it is a word. */
    public boolean isWord() {
        return shape == Shape.LOWER || shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
    }

    /** Whether it is a word that begins with a capital. */
    public boolean isCapitalised() {
        return shape == Shape.CAPITALISED || shape == Shape.CAPITALS;
    }

    /** Whether it is a word that begins with a small letter. */
    public boolean isLowerWord() {
        return shape == Shape.LOWER;
    }

    /** Whether it is this word or sign, in any case. */
    public boolean is(String word) {
        return lower.equals(word);
    }
}
