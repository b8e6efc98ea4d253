package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Entry;
import dev.readout.extraction.gazetteer.Honorific;
import dev.readout.extraction.gazetteer.Modifier;
import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.gazetteer.Person;
import dev.readout.extraction.gazetteer.Region;
import dev.readout.extraction.gazetteer.Sense;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;

/** Reads what may stand before the noun of a title: states, bodies, ministries, "former", "deputy", an owner. */
final class TitleModifierReader {
    private final Lexicon lexicon;
    private final TitleWords titleWords;
    private final Names names;
    private final Sentence sentence;

    TitleModifierReader(Lexicon lexicon, TitleWords titleWords, Names names) {
        this.lexicon = lexicon;
        this.titleWords = titleWords;
        this.names = names;
        this.sentence = names.sentence();
    }

    /** Index after the one modifier at a token, its possessive included, or the index itself if none stands there. */
    int read(int at, int titleStart, TitleTelling telling) {
        Names.Found found = names.at(at);
        Token token = sentence.token(at);
        if (found != null && (isSide(found, at, telling) || isOfficeOrAddress(found, at))) {
            return possessive(found.end());
        }
        if (found != null && found.isFirst(Person.class)) {
            return owner(found, at, telling);
        }
        if (titleWords.contains(token) || (lexicon.isAdjective(token) && !token.isCapitalised())) {
            return possessive(at + 1);
        }
        boolean joins = at > titleStart && (token.is("and") || token.is(",") || token.is("&"));
        if (joins && at + 1 < sentence.size() && titleWords.contains(sentence.token(at + 1))) {
            return at + 1;
        }
        boolean unknown = token.isCapitalised() && found == null && !isOrdinary(token) && belongsToTitle(at + 1);
        return unknown ? possessive(at + 1) : at;
    }

    private static boolean isOfficeOrAddress(Names.Found found, int at) {
        return found.is(Office.class) || (found.is(Honorific.class) && found.end() > at + 1);
    }

    private boolean isOrdinary(Token token) {
        return lexicon.isFunctionWord(token.lower()) || lexicon.isAdverb(token);
    }

    /** Whether a capitalised word is followed by a possessive or by words of a title, and so is part of one. */
    private boolean belongsToTitle(int next) {
        int i = next;
        while (i < sentence.size() && i - next < 3 && sentence.token(i).isCapitalised() && names.at(i) == null) {
            if (titleWords.contains(sentence.token(i))) {
                return true;
            }
            i++;
        }
        if (i >= sentence.size()) {
            return false;
        }
        Names.Found found = names.at(i);
        return sentence.token(i).is("'s")
                || titleWords.contains(sentence.token(i))
                || (found != null && found.isFirst(Office.class) && i == next);
    }

    /** "Trump's special envoy": whose he is tells the side. */
    private int owner(Names.Found found, int at, TitleTelling telling) {
        if (found.end() >= sentence.size() || !sentence.token(found.end()).is("'s")) {
            return at;
        }
        telling.before(People.side(found.as(Person.class).orElseThrow()));
        return found.end() + 1;
    }

    /** Whether a name tells a side before the noun; if so it is told. */
    private boolean isSide(Names.Found found, int at, TitleTelling telling) {
        Sense sense = found.match().senses().getFirst();
        Entry entry = sense.entry();
        switch (entry) {
            case Country country -> {
                if (isNoun(sense, found) || (sense.form() == Sense.Form.METONYM && isPlace(at))) {
                    return false;
                }
                telling.before(Side.ofCountry(country.code()));
            }
            case Body there -> telling.bodyBefore(there);
            case Modifier modifier -> telling.former(modifier.effect() == Modifier.Effect.FORMER);
            case City city -> telling.before(Side.ofCountry(city.country()));
            case Region region ->
                telling.before(region.country().isEmpty() ? Side.UNKNOWN : Side.ofCountry(region.country()));
            case Honorific honorific -> {
                return honorific.maybeOffice() && found.end() < sentence.size();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** "Germans" are people, "German" is a side. */
    private static boolean isNoun(Sense sense, Names.Found found) {
        return sense.form() == Sense.Form.NATIONAL
                && found.match().as(Country.class, Sense.Form.ADJECTIVE).isEmpty();
    }

    /** "In the Kremlin President Sauli Niinistö" was received: the house is where, and no part of his title. */
    private boolean isPlace(int at) {
        int before = at > 0 && sentence.token(at - 1).is("the") ? at - 2 : at - 1;
        return before >= 0
                && (sentence.token(before).is("in") || sentence.token(before).is("at"));
    }

    private int possessive(int at) {
        if (at >= sentence.size()) {
            return at;
        }
        String text = sentence.token(at).text();
        boolean plural = text.equals("’") || text.equals("'");
        return plural || sentence.token(at).is("'s") ? at + 1 : at;
    }
}
