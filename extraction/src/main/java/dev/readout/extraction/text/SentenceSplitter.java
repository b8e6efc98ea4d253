package dev.readout.extraction.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Parts the tokens of a block into sentences. */
final class SentenceSplitter {
    /** Longer ones are cut: nothing a rule looks for spans more, and hostile input must not make one sentence of all. */
    static final int LONGEST = 400;

    /** Words that begin a sentence when they follow an abbreviation with a capital. */
    private static final Set<String> OPENERS = Set.of(
            "the",
            "he",
            "she",
            "they",
            "it",
            "in",
            "on",
            "at",
            "but",
            "and",
            "this",
            "that",
            "these",
            "his",
            "her",
            "their",
            "we",
            "both",
            "during",
            "after",
            "before",
            "as",
            "for",
            "there",
            "earlier",
            "later",
            "when",
            "while",
            "i",
            "a",
            "an",
            "if",
            "however",
            "meanwhile");

    private SentenceSplitter() {}

    static void split(List<Token> tokens, Block block, int paragraph, List<Sentence> into) {
        List<Token> current = new ArrayList<>();
        int count = 0;
        for (int i = 0; i < tokens.size(); i++) {
            current.add(tokens.get(i));
            if (current.size() >= LONGEST || endsAfter(tokens, i)) {
                into.add(new Sentence(current, block, paragraph, count++));
                current = new ArrayList<>();
            }
        }
        if (!current.isEmpty()) {
            into.add(new Sentence(current, block, paragraph, count));
        }
    }

    private static boolean endsAfter(List<Token> tokens, int i) {
        Token token = tokens.get(i);
        if (i + 1 == tokens.size()) {
            return true;
        }
        Token next = tokens.get(i + 1);
        if (isCloser(next) && next.start() == token.end() && !next.is("'s")) {
            return false;
        }
        if (isCloser(token) && i > 0 && tokens.get(i - 1).end() == token.start()) {
            return isStop(tokens.get(i - 1)) && !next.isLowerWord();
        }
        if (isStop(token)) {
            return !next.isLowerWord();
        }
        return isAbbreviation(token) && next.isCapitalised() && OPENERS.contains(next.lower());
    }

    private static boolean isStop(Token token) {
        return token.shape() == Token.Shape.SIGN
                && switch (token.text().charAt(0)) {
                    case '.', '!', '?', '…' -> true;
                    default -> false;
                };
    }

    private static boolean isCloser(Token token) {
        return token.shape() == Token.Shape.SIGN
                && switch (token.text().charAt(0)) {
                    case '"', '”', '’', '\'', ')', ']', '»' -> true;
                    default -> false;
                };
    }

    private static boolean isAbbreviation(Token token) {
        return token.isWord()
                && token.lower().endsWith(".")
                && !Abbreviations.neverLast(
                        token.lower().substring(0, token.lower().length() - 1));
    }
}
