package dev.readout.extraction.text;

import java.util.Locale;

/** What kinds of characters words are made of. */
final class Letters {
    private Letters() {}

    /** Letters and marks on them, and the characters that show nothing and so part nothing. */
    static boolean isLetter(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
        }
        return Character.isLetter(c) || isInvisible(c) || Character.getType(c) == Character.NON_SPACING_MARK;
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Blanks of any kind, control characters, and halves of what is no letter. */
    static boolean isBlank(char c) {
        return c <= ' ' || c == '\u00a0' || (c > 0x7f && (Character.isSpaceChar(c) || Character.isISOControl(c)));
    }

    static boolean isHyphen(char c) {
        return c == '-' || c == '\u2010' || c == '\u2011';
    }

    static boolean isApostrophe(char c) {
        return c == '\'' || c == '\u2019' || c == '\u02bc' || c == '`';
    }

    private static boolean isInvisible(char c) {
        return c == '\u200b' || c == '\u200c' || c == '\u200d' || c == '\u2060' || c == '\u00ad' || c == '\ufeff';
    }

    /** In lower case, with plain hyphens and apostrophes and without what shows nothing. */
    static String lower(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return plain(word).toLowerCase(Locale.ROOT);
            }
        }
        return word.toLowerCase(Locale.ROOT);
    }

    private static String plain(String word) {
        StringBuilder plain = new StringBuilder(word.length());
        for (int i = 0; i < word.length(); i++) {
            char c = word.charAt(i);
            if (isApostrophe(c)) {
                plain.append('\'');
            } else if (isHyphen(c)) {
                plain.append('-');
            } else if (!isInvisible(c)) {
                plain.append(c);
            }
        }
        return plain.toString();
    }
}
