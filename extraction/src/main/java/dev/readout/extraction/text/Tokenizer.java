package dev.readout.extraction.text;

import dev.readout.extraction.text.Token.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Parts text into tokens, in one pass and without looking back. */
final class Tokenizer {
    private final String text;
    private final int end;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    private Tokenizer(String text, int start, int end) {
        this.text = text;
        this.at = start;
        this.end = end;
    }

    /** The tokens between two offsets. */
    static List<Token> tokenize(String text, int start, int end) {
        return new Tokenizer(text, start, end).run();
    }

    private List<Token> run() {
        while (at < end) {
            char c = text.charAt(at);
            if (Letters.isBlank(c)) {
                at++;
            } else if (Letters.isLetter(c)) {
                word();
            } else if (Letters.isDigit(c)) {
                number();
            } else {
                sign(c);
            }
        }
        return tokens;
    }

    private void word() {
        int start = at++;
        while (at < end && (Letters.isLetter(text.charAt(at)) || Letters.isDigit(text.charAt(at)) || joins())) {
            at++;
        }
        takeStop(start);
        add(start, at);
    }

    /** Whether the character here joins the letters on both sides to one word. */
    private boolean joins() {
        char c = text.charAt(at);
        if (at + 1 >= end || !Letters.isLetter(text.charAt(at + 1))) {
            return false;
        }
        if (Letters.isApostrophe(c)) {
            return !endsPossessive();
        }
        return Letters.isHyphen(c) || (c == '.' && stopJoins());
    }

    /** Whether an "s" that ends the word follows the apostrophe here. */
    private boolean endsPossessive() {
        char next = text.charAt(at + 1);
        return (next == 's' || next == 'S') && (at + 2 >= end || !Letters.isLetter(text.charAt(at + 2)));
    }

    /** Abbreviations ("U.S") and addresses ("english.gov.cn") go on, a sentence run into the next does not. */
    private boolean stopJoins() {
        char before = text.charAt(at - 1);
        char after = text.charAt(at + 1);
        boolean initial = at < 2 || !Letters.isLetter(text.charAt(at - 2));
        return (initial && Character.isUpperCase(before))
                ? Character.isUpperCase(after)
                : Character.isLowerCase(before) && Character.isLowerCase(after);
    }

    /** Takes the full stop that belongs to an abbreviation. */
    private void takeStop(int start) {
        if (at >= end || text.charAt(at) != '.') {
            return;
        }
        boolean initial = at - start == 1 && Character.isUpperCase(text.charAt(start));
        boolean initials = at - start > 1 && text.charAt(at - 2) == '.';
        if (initial
                || initials
                || Abbreviations.keepsStop(text.substring(start, at).toLowerCase(Locale.ROOT))) {
            at++;
        }
    }

    private void number() {
        int start = at++;
        while (at < end && (Letters.isLetter(text.charAt(at)) || Letters.isDigit(text.charAt(at)) || separates())) {
            at++;
        }
        tokens.add(token(start, at, Shape.NUMBER));
    }

    private boolean separates() {
        char c = text.charAt(at);
        return (c == '.' || c == ',' || c == ':' || c == '/' || Letters.isHyphen(c))
                && at + 1 < end
                && Letters.isDigit(text.charAt(at + 1));
    }

    private void sign(char c) {
        int start = at++;
        if (Letters.isApostrophe(c) && possessive()) {
            at++;
            tokens.add(new Token(start, at, "'s", "'s", Shape.SIGN));
            return;
        }
        while (at < end && text.charAt(at) == c && (c == '-' || c == '.' || c == '*' || c == '_')) {
            at++;
        }
        tokens.add(token(start, at, Shape.SIGN));
    }

    private boolean possessive() {
        return at < end
                && at >= 2
                && (text.charAt(at) == 's' || text.charAt(at) == 'S')
                && !Letters.isBlank(text.charAt(at - 2))
                && (at + 1 >= end || !Letters.isLetter(text.charAt(at + 1)));
    }

    private void add(int start, int end) {
        tokens.add(token(start, end, shape(start, end)));
    }

    private Token token(int start, int end, Shape shape) {
        String written = text.substring(start, end);
        return new Token(start, end, written, Letters.lower(written), shape);
    }

    private Shape shape(int start, int end) {
        if (!Character.isUpperCase(text.charAt(start))) {
            return Shape.LOWER;
        }
        int letters = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (Character.isLowerCase(c)) {
                return Shape.CAPITALISED;
            }
            letters += Letters.isLetter(c) ? 1 : 0;
        }
        return letters > 1 ? Shape.CAPITALS : Shape.CAPITALISED;
    }
}
