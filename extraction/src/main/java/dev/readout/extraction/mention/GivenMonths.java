package dev.readout.extraction.mention;

import dev.readout.extraction.text.MonthNames;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Set;

/** Tells names such as Jan, April, May and June from the months. */
final class GivenMonths {
    private static final Set<String> BEFORE_MONTH = Set.of(
            "in", "of", "on", "since", "until", "till", "by", "from", "to", "and", "or", "late", "early", "mid", "last",
            "next", "this", "every", "before", "after", "during", "through", "for", "between", ",");

    private final Sentence sentence;

    GivenMonths(Sentence sentence) {
        this.sentence = sentence;
    }

    /** Whether the word at a token is a month and not a person's name. */
    boolean isDate(int at) {
        Token token = sentence.token(at);
        if (MonthNames.number(token) == 0) {
            return false;
        }
        if (isNumber(at + 1) || (at > 0 && isNumber(at - 1))) {
            return true;
        }
        Token before = at > 0 ? sentence.token(at - 1) : sentence.token(sentence.size());
        boolean dated = BEFORE_MONTH.contains(before.lower());
        return switch (token.lower()) {
            case "may", "june" -> dated && !sentence.token(at + 1).isCapitalised();
            case "jan", "april", "august", "march" ->
                dated || at == 0 || !(sentence.token(at + 1).isCapitalised() || before.isCapitalised());
            default -> true;
        };
    }

    private boolean isNumber(int at) {
        return sentence.token(at).shape() == Token.Shape.NUMBER;
    }
}
