package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Tag;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads patterns as they are written; {@link Pattern} tells how that is. */
final class PatternParser {
    private static final String ADJUNCTS = "<adjunct>*";
    private static final String CALM_GAP = "(<calm>|<adjunct>){0,10}?";
    private static final String GAP = "<plain>{0,8}?";

    private final String source;
    private int at;

    private PatternParser(String source) {
        this.source = source;
    }

    /**
     * What a pattern is made of.
     *
     * @throws IllegalArgumentException if the pattern is not written as patterns are, with the place of the mistake
     */
    static Expression parse(String pattern) {
        String plain = pattern.replace("<people> ,? ~", "<people> ,? who? ~")
                .replace("...", GAP)
                .replace("..", CALM_GAP)
                .replace("~", ADJUNCTS);
        PatternParser parser = new PatternParser(plain);
        Expression parsed = parser.either();
        parser.blanks();
        if (parser.at < plain.length()) {
            throw parser.mistake("unexpected");
        }
        return parsed;
    }

    private Expression either() {
        List<Expression> choices = new ArrayList<>();
        choices.add(sequence());
        while (peek() == '|') {
            at++;
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.getFirst() : new Expression.Either(choices);
    }

    private Expression sequence() {
        List<Expression> parts = new ArrayList<>();
        while (peek() != '|' && peek() != ')' && peek() != 0) {
            parts.add(repeated());
        }
        return parts.size() == 1 ? parts.getFirst() : new Expression.Sequence(parts);
    }

    private Expression repeated() {
        Expression part = part();
        char sign = at < source.length() ? source.charAt(at) : 0;
        int least = 1;
        int most = 1;
        switch (sign) {
            case '?' -> least = 0;
            case '*' -> {
                least = 0;
                most = Integer.MAX_VALUE;
            }
            case '+' -> most = Integer.MAX_VALUE;
            case '{' -> {
                at++;
                least = number();
                expect(',');
                most = number();
            }
            default -> {
                return part;
            }
        }
        at++;
        boolean lazy = at < source.length() && source.charAt(at) == '?';
        at += lazy ? 1 : 0;
        return new Expression.Repeated(part, least, most, lazy);
    }

    private Expression part() {
        char first = peek();
        if (first == '(') {
            at++;
            Expression inner = either();
            expect(')');
            return inner;
        }
        if (first == '<') {
            return new Expression.One(tags(), Set.of(), null);
        }
        String word = word();
        if (at < source.length() && source.charAt(at) == '=') {
            at++;
            return named(word);
        }
        return new Expression.One(0, Set.of(word.split("/", -1)), null);
    }

    private Expression named(String name) {
        if (peek() == '<') {
            return new Expression.One(tags(), Set.of(), name);
        }
        return new Expression.One(0, Set.of(word().split("/", -1)), name);
    }

    private long tags() {
        expect('<');
        int end = source.indexOf('>', at);
        if (end < 0) {
            throw mistake("no > after");
        }
        long bits = 0;
        for (String tag : source.substring(at, end).split("&", -1)) {
            try {
                bits |= Tag.valueOf(tag.toUpperCase(Locale.ROOT)).bit();
            } catch (IllegalArgumentException unknown) {
                throw mistake("no such tag as " + tag);
            }
        }
        at = end + 1;
        return bits;
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        while (at < source.length() && " ()<>|=?*+{}".indexOf(source.charAt(at)) < 0) {
            at += source.charAt(at) == '\\' ? 1 : 0;
            word.append(source.charAt(at++));
        }
        if (word.isEmpty()) {
            throw mistake("a word is expected");
        }
        return word.toString();
    }

    private int number() {
        int start = at;
        while (at < source.length() && Character.isDigit(source.charAt(at))) {
            at++;
        }
        return Integer.parseInt(source.substring(start, at));
    }

    private char peek() {
        blanks();
        return at < source.length() ? source.charAt(at) : 0;
    }

    private void blanks() {
        while (at < source.length() && source.charAt(at) == ' ') {
            at++;
        }
    }

    private void expect(char sign) {
        if (peek() != sign) {
            throw mistake("a " + sign + " is expected");
        }
        at++;
    }

    private IllegalArgumentException mistake(@Nullable String what) {
        return new IllegalArgumentException(what + " at " + at + " of the pattern " + source);
    }
}
