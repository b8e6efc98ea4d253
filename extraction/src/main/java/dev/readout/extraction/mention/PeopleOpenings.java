package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Token;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Tells by one look that no words for people begin at a token, as at most tokens none do. */
final class PeopleOpenings {
    private final Set<String> words = new HashSet<>();
    private final Lexicon lexicon;

    PeopleOpenings(TitleWords titleWords, Lexicon lexicon) {
        this.lexicon = lexicon;
        words.addAll(titleWords.anyCase());
        words.addAll(TitleReader.DEFINITE);
        words.addAll(TitleReader.COUNTERPARTS);
        words.addAll(GroupReader.OFFICES);
        words.addAll(PersonReader.PRONOUNS);
        words.addAll(PersonReader.RULERS);
        words.addAll(List.of("a", "an", "the", "they", "them", "both", "these", "prime"));
    }

    /** Whether people may begin here: a capital, a name, a word of a title or an adjective before one, a pronoun. */
    boolean mayBegin(Names names, int at) {
        Token token = names.sentence().token(at);
        return token.isCapitalised()
                || names.at(at) != null
                || words.contains(token.lower())
                || lexicon.isAdjective(token)
                || NameReader.hasInnerCapital(token.text());
    }
}
