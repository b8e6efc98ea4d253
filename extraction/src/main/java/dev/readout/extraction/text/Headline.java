package dev.readout.extraction.text;

import dev.readout.extraction.Span;
import java.util.List;
import java.util.Optional;

/** The words of a headline, without the date that some pages print before it in the same line. */
final class Headline {
    private static final int SHORTEST = 3;

    private Headline() {}

    /**
     * The line without a full date at its beginning, as written; the whole line if hardly a headline were left.
     *
     * @param tokens those of the line, their offsets in the text
     */
    static String of(String text, List<Token> tokens, Span line) {
        int start = tokens.isEmpty() || !tokens.getFirst().is("date") ? 0 : 1;
        if (start >= tokens.size()) {
            return line.of(text);
        }
        Optional<DateReader.Written> date = new DateReader(tokens).at(start);
        if (date.isEmpty() || date.get().date().asDay().isEmpty()) {
            return line.of(text);
        }
        int from = date.get().end();
        while (from < tokens.size() && tokens.get(from).shape() == Token.Shape.SIGN) {
            from++;
        }
        return tokens.size() - from < SHORTEST
                ? line.of(text)
                : text.substring(tokens.get(from).start(), line.end());
    }
}
