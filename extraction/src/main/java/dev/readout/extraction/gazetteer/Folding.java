package dev.readout.extraction.gazetteer;

import java.text.Normalizer;

/**
 * What each character counts for when names are compared: a letter or digit without case and accent, or one of a few
 * kinds of separators.
 */
final class Folding {
    static final char BREAK = 0;
    static final char SPACE = 1;
    static final char IGNORED = 2;
    static final char APOSTROPHE = 3;
    static final char COMMA = 4;
    static final char PERIOD = 5;
    static final char NEWLINE = 6;
    static final char AMPERSAND = 7;

    /** Stands for two letters; ask {@link #pair}. */
    static final char PAIR = 8;

    private static final char[] TABLE = new char[0x2100];

    static {
        for (char c = 0; c < TABLE.length; c++) {
            TABLE[c] = compute(c);
        }
    }

    private Folding() {}

    /** A code above, or the folded letter or digit. */
    static char of(char c) {
        return c < TABLE.length ? TABLE[c] : compute(c);
    }

    static boolean isLetterOrDigit(char code) {
        return code >= PAIR;
    }

    /** The two letters a {@link #PAIR} stands for. */
    static String pair(char c) {
        return switch (c) {
            case 'ß', 'ẞ' -> "ss";
            case 'æ', 'Æ' -> "ae";
            case 'œ', 'Œ' -> "oe";
            case 'þ', 'Þ' -> "th";
            default -> "";
        };
    }

    private static char compute(char c) {
        return switch (c) {
            case ' ', '\t', '\u00a0', '\u202f', '-', '\u2010', '\u2011', '\u2012', '\u2013', '_' -> SPACE;
            case '\n' -> NEWLINE;
            case '.' -> PERIOD;
            case ',' -> COMMA;
            case '&' -> AMPERSAND;
            case '\'', '’', '‘', '`', '´', 'ʼ', 'ʻ', '′', 'ʹ', 'ʿ', 'ʾ' -> APOSTROPHE;
            case '\r', '\u00ad', '\ufeff' -> IGNORED;
            case 'ß', 'ẞ', 'æ', 'Æ', 'œ', 'Œ', 'þ', 'Þ' -> PAIR;
            case 'ı', 'İ' -> 'i';
            case 'ə', 'Ə' -> 'e';
            case 'ø', 'Ø' -> 'o';
            case 'ł', 'Ł' -> 'l';
            case 'đ', 'Đ', 'ð', 'Ð' -> 'd';
            case 'ħ', 'Ħ' -> 'h';
            default -> byType(c);
        };
    }

    private static char byType(char c) {
        return switch (Character.getType(c)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> IGNORED;
            case Character.SPACE_SEPARATOR -> SPACE;
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.DECIMAL_DIGIT_NUMBER -> base(c);
            default -> BREAK;
        };
    }

    private static char base(char c) {
        if (c < 0x80) {
            return Character.toLowerCase(c);
        }
        char first =
                Normalizer.normalize(String.valueOf(c), Normalizer.Form.NFKD).charAt(0);
        return Character.isLetterOrDigit(first) ? Character.toLowerCase(first) : Character.toLowerCase(c);
    }
}
