package dev.readout.extraction.text;

import org.jsoup.parser.Parser;

/**
 * What a character of text is written as in HTML: itself, or a reference such as "&amp;amp;".
 *
 * @param end offset after it in the HTML
 * @param characters how many characters of text it stands for
 */
record SourceCharacter(int end, int characters) {
    private static final int LONGEST_REFERENCE = 33;

    /**
     * The one at an offset.
     *
     * @param limit offset where the text ends in the HTML
     * @param read the character of text read there
     */
    static SourceCharacter at(String html, int raw, int limit, char read) {
        if (raw >= limit) {
            return new SourceCharacter(limit, 1);
        }
        char written = html.charAt(raw);
        if (written == '&') {
            return reference(html, raw, limit, read);
        }
        boolean twoForOneBreak = written == '\r' && read == '\n' && raw + 1 < limit && html.charAt(raw + 1) == '\n';
        return new SourceCharacter(raw + (twoForOneBreak ? 2 : 1), 1);
    }

    private static SourceCharacter reference(String html, int raw, int limit, char read) {
        int end = raw + 1;
        int last = Math.min(limit, raw + LONGEST_REFERENCE);
        while (end < last && (Character.isLetterOrDigit(html.charAt(end)) || html.charAt(end) == '#')) {
            end++;
        }
        if (end < last && html.charAt(end) == ';') {
            end++;
        }
        // Some references need no semicolon and so end within a word: "&copy2024".
        for (int to = end; to > raw + 1; to--) {
            String decoded = Parser.unescapeEntities(html.substring(raw, to), false);
            if (decoded.length() <= 2 && to - raw > decoded.length() && decoded.charAt(0) == read) {
                return new SourceCharacter(to, decoded.length());
            }
        }
        return new SourceCharacter(raw + 1, 1);
    }
}
