package dev.readout.extraction.text;

import dev.readout.extraction.Span;
import java.util.List;

/**
 * A sentence, or what stands where one would: a headline, a caption.
 *
 * @param tokens at least one
 * @param block the block it stands in
 * @param paragraph number of its block among the blocks of the document, from 0
 * @param indexInBlock how many sentences of its block come before it
 */
public record Sentence(List<Token> tokens, Block block, int paragraph, int indexInBlock) {
    private static final Token END = new Token(0, 0, "", "", Token.Shape.SIGN);

    public Sentence {
        tokens = List.copyOf(tokens);
    }

    public int size() {
        return tokens.size();
    }

    /** The token at an index; past the end an empty sign, so that readers may look ahead. */
    public Token token(int index) {
        return index < tokens.size() ? tokens.get(index) : END;
    }

    /** The stretch of text from one token to before another. */
    public Span span(int from, int to) {
        return new Span(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    public Span span() {
        return span(0, tokens.size());
    }

    /** Whether nearly all of its words are in capitals, so that capitals tell nothing. */
    public boolean shouted() {
        int words = 0;
        int lower = 0;
        for (Token token : tokens) {
            if (token.isWord() && token.text().length() > 1) {
                words++;
                lower += token.shape() == Token.Shape.CAPITALS ? 0 : 1;
            }
        }
        return words > 3 && lower * 5 < words;
    }
}
