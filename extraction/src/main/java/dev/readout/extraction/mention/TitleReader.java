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
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles of office: what stands before the noun for the office, the noun, and what follows with "of" or "for". */
final class TitleReader {
    private static final int MOST_BEFORE = 12;
    private static final int MOST_AFTER = 24;
    private static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its", "my", "our", "this");
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "on", "in", "at", "with", "under");
    private static final Set<String> COUNTERPARTS =
            Set.of("counterpart", "counterparts", "colleague", "opposite number");

    private final Lexicon lexicon;
    private final TitleWords titleWords;
    private final Names names;
    private final Sentence sentence;

    private int at;
    private Side before = Side.UNKNOWN;
    private Side after = Side.UNKNOWN;
    private @Nullable String body;
    private boolean former;

    TitleReader(Lexicon lexicon, TitleWords titleWords, Names names) {
        this.lexicon = lexicon;
        this.titleWords = titleWords;
        this.names = names;
        this.sentence = names.sentence();
    }

    /** The title that begins at a token, its article included; null if none does. */
    @Nullable
    Title read(int start) {
        return read(start, 0);
    }

    private @Nullable Title read(int start, int depth) {
        at = start;
        before = Side.UNKNOWN;
        after = Side.UNKNOWN;
        body = null;
        former = false;
        boolean definite = article();
        int titleStart = at;
        Office office = null;
        String head = null;
        while (at < sentence.size() && at - titleStart < MOST_BEFORE) {
            Names.Found found = names.at(at);
            Token token = sentence.token(at);
            if (COUNTERPARTS.contains(token.lower())) {
                head = "counterpart";
                at++;
                break;
            }
            if (found != null && found.isFirst(Office.class) && !followedByOffice(found.end())) {
                office = found.as(Office.class).orElse(null);
                head = headNoun(found.end() - 1);
                at = found.end();
                break;
            }
            if (!modifier(found, token, titleStart)) {
                return null;
            }
        }
        if (head == null || at > sentence.size()) {
            return null;
        }
        definite |= before.isKnown();
        elect();
        afterHead(depth);
        return title(titleStart, office, head, definite);
    }

    /** Takes in "-elect". */
    private void elect() {
        if (at < sentence.size() && sentence.token(at).is("-elect")) {
            at++;
        }
    }

    private Title title(int start, @Nullable Office office, String head, boolean definite) {
        String text = names.text(start, at);
        Side side = before;
        if (after.country() != null && !head.equals("ambassador") && !head.equals("counterpart")) {
            side = after;
        }
        side = side.or(after);
        if (body != null) {
            side = new Side(side.country(), body);
        }
        return new Title(start, at, text, office, head, side, definite, head.equals("counterpart"), former);
    }

    private String headNoun(int token) {
        return sentence.token(token).lower();
    }

    private boolean article() {
        Token token = sentence.token(at);
        if (DEFINITE.contains(token.lower())) {
            at++;
            return true;
        }
        if (token.is("a") || token.is("an")) {
            at++;
        }
        return false;
    }

    /** Whether another word for an office follows, of which this one is a part: "Security Council Secretary". */
    private boolean followedByOffice(int index) {
        if (sentence.token(index).is("'s")) {
            return isOwned(index + 1);
        }
        Names.Found next = names.at(index);
        return next != null
                && next.isFirst(Office.class)
                && next.as(Office.class).map(Office::realm).orElse(Office.Realm.ANY) != Office.Realm.STATE;
    }

    /** "The president's special envoy": an office that belongs to an officer. */
    private boolean isOwned(int index) {
        int i = index;
        while (i < sentence.size()
                && i - index < 3
                && names.at(i) == null
                && (titleWords.contains(sentence.token(i)) || lexicon.isAdjective(sentence.token(i)))) {
            i++;
        }
        Names.Found found = names.at(i);
        return found != null && found.isFirst(Office.class);
    }

    /** Takes in one thing that may stand before the noun; false if what stands there may not. */
    private boolean modifier(Names.@Nullable Found found, Token token, int titleStart) {
        if (found != null && sided(found)) {
            at = found.end();
            skipPossessive();
            return true;
        }
        if (found != null && (found.is(Office.class) || (found.is(Honorific.class) && found.end() > at + 1))) {
            at = found.end();
            skipPossessive();
            return true;
        }
        if (found != null && found.isFirst(Person.class)) {
            return owner(found);
        }
        if (titleWords.contains(token) || (lexicon.isAdjective(token) && !token.isCapitalised())) {
            at++;
            skipPossessive();
            return true;
        }
        boolean joins = at > titleStart && (token.is("and") || token.is(",") || token.is("&"));
        if (joins && at + 1 < sentence.size() && titleWords.contains(sentence.token(at + 1))) {
            at++;
            return true;
        }
        if (token.isCapitalised() && found == null && !isOrdinary(token) && belongsToTitle(at + 1)) {
            at++;
            skipPossessive();
            return true;
        }
        return false;
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

    /** "Trump's special envoy", "Putin aide": the person's side is not read here, but the words are. */
    private boolean owner(Names.Found found) {
        if (found.end() < sentence.size() && sentence.token(found.end()).is("'s")) {
            Person person = found.as(Person.class).orElseThrow();
            before = before.or(People.side(person));
            at = found.end() + 1;
            return true;
        }
        return false;
    }

    /** Takes the side a name tells before the noun. */
    private boolean sided(Names.Found found) {
        Sense sense = found.match().senses().getFirst();
        Entry entry = sense.entry();
        switch (entry) {
            case Country country -> {
                if (sense.form() == Sense.Form.NATIONAL
                        && found.match().as(Country.class, Sense.Form.ADJECTIVE).isEmpty()) {
                    return false;
                }
                if (sense.form() == Sense.Form.METONYM && isPlaceHere()) {
                    return false;
                }
                before = before.or(Side.ofCountry(country.code()));
            }
            case Body there -> body(there, true);
            case Modifier modifier -> former |= modifier.effect() == Modifier.Effect.FORMER;
            case City city -> before = before.or(Side.ofCountry(city.country()));
            case Region region ->
                before = before.or(region.country().isEmpty() ? Side.UNKNOWN : Side.ofCountry(region.country()));
            case Honorific honorific -> {
                return honorific.maybeOffice() && found.end() < sentence.size();
            }
            default -> {
                return false;
            }
        }
        return true;
    }

    /** "In the Kremlin President Sauli Niinistö" was received: the house is where, and no part of his title. */
    private boolean isPlaceHere() {
        int article = at > 0 && sentence.token(at - 1).is("the") ? at - 2 : at - 1;
        return article >= 0
                && (sentence.token(article).is("in") || sentence.token(article).is("at"));
    }

    private void body(Body there, boolean isBefore) {
        Side side = there.country().isEmpty() ? Side.UNKNOWN : Side.ofCountry(there.country());
        boolean organ = there.kind() == Body.Kind.STATE_ORGAN
                || (there.kind() == Body.Kind.MEDIA && !there.country().isEmpty());
        if (isBefore) {
            before = before.or(side);
        } else {
            after = after.or(side);
        }
        body = body != null || organ ? body : there.name();
    }

    private void skipPossessive() {
        if (at < sentence.size() && sentence.token(at).is("'s")) {
            at++;
        } else if (at < sentence.size()
                && (sentence.token(at).text().equals("’")
                        || sentence.token(at).text().equals("'"))) {
            at++;
        }
    }

    private void afterHead(int depth) {
        int limit = at + MOST_AFTER;
        while (at < sentence.size() && at < limit) {
            Token token = sentence.token(at);
            boolean took = (PREPOSITIONS.contains(token.lower()) && complement(token))
                    || (token.is("and") && depth < 3 && secondTitle(depth))
                    || (token.is("(") && abbreviation());
            if (!took) {
                return;
            }
        }
    }

    /** "(CMC)": what is in the brackets belongs to the title. */
    private boolean abbreviation() {
        boolean closes = at + 2 < sentence.size()
                && sentence.token(at + 1).isCapitalised()
                && sentence.token(at + 2).is(")")
                && names.at(at + 1, Country.class) == null;
        at += closes ? 3 : 0;
        return closes;
    }

    private boolean secondTitle(int depth) {
        int back = at;
        Side sideBefore = before;
        Side sideAfter = after;
        String bodyBefore = body;
        boolean formerBefore = former;
        Title second = read(at + 1, depth + 1);
        int end = at;
        boolean took = second != null && !second.counterpart() && !isOfAnotherState(second, sideBefore, sideAfter);
        at = took ? end : back;
        Side told = sideBefore.or(second != null && took ? second.side() : Side.UNKNOWN);
        before = new Side(told.country(), null);
        after = sideAfter;
        body = bodyBefore == null && took && second != null ? second.side().organization() : bodyBefore;
        former = formerBefore;
        return took;
    }

    /** "The President of Peru and the King of Spain" are two people. */
    private static boolean isOfAnotherState(Title second, Side first, Side firstAfter) {
        String told = firstAfter.country() == null ? first.country() : firstAfter.country();
        String other = second.side().country();
        return told != null && other != null && !told.equals(other);
    }

    /** What follows "of", "for" and the like. */
    private boolean complement(Token preposition) {
        int back = at;
        boolean of = preposition.is("of");
        boolean belonging = of || (preposition.is("to") && officeFollows(at + 1));
        at++;
        int last = at;
        while (at < sentence.size() && at - back < MOST_AFTER) {
            Token token = sentence.token(at);
            Names.Found found = names.at(at);
            if (found != null && named(found, belonging)) {
                at = found.end();
                last = at;
            } else if (titleWords.contains(token) || token.shape() == Token.Shape.NUMBER) {
                at++;
                last = at;
            } else if (unknownPart(token, found)) {
                at++;
                last = at;
            } else if (connects(token, last)) {
                at++;
            } else {
                break;
            }
        }
        at = last > back + 1 ? last : back;
        return at > back;
    }

    /** Whether a word goes between the parts of a name of an institution. */
    private boolean connects(Token token, int last) {
        return at - last < 2
                && (token.is("the")
                        || token.is("of")
                        || (token.is("and") && continues(at + 1))
                        || token.is("for")
                        || token.is("'s")
                        || token.is("on")
                        || (token.is(",") && listGoesOn(at + 1))
                        || token.is("his")
                        || token.is("’"));
    }

    private boolean continues(int index) {
        if (index >= sentence.size()) {
            return false;
        }
        Names.Found found = names.at(index);
        return (titleWords.contains(sentence.token(index)) && (found == null || !found.isFirst(Office.class)))
                || (found != null
                        && (found.isFirst(Country.class) || found.isFirst(Body.class))
                        && !officeFollows(found.end()));
    }

    private boolean listGoesOn(int index) {
        return index + 2 < sentence.size()
                && titleWords.contains(sentence.token(index))
                && sentence.token(index).isCapitalised()
                && (sentence.token(index + 1).is("and")
                        || sentence.token(index + 1).is(","));
    }

    private boolean officeFollows(int index) {
        int i = index;
        while (i < sentence.size() && i < index + 4) {
            Names.Found found = names.at(i);
            if (found != null && found.isFirst(Office.class)) {
                return true;
            }
            if (found == null
                    && !sentence.token(i).is("the")
                    && !sentence.token(i).is("'s")) {
                return false;
            }
            i = found == null ? i + 1 : found.end();
        }
        return false;
    }

    /** A capitalised word nobody knows, before a word of institutions. */
    private boolean unknownPart(Token token, Names.@Nullable Found found) {
        if (!token.isCapitalised() || (found != null && found.isFirst(Person.class))) {
            return false;
        }
        for (int i = at + 1; i < Math.min(sentence.size(), at + 4); i++) {
            Token next = sentence.token(i);
            if ((titleWords.contains(next) && next.isCapitalised()) || next.is("of")) {
                return true;
            }
            if (!next.isCapitalised()) {
                return false;
            }
        }
        return false;
    }

    private boolean named(Names.Found found, boolean belonging) {
        Entry entry = found.match().senses().getFirst().entry();
        switch (entry) {
            case Country country -> after = belonging ? after.or(Side.ofCountry(country.code())) : after;
            case Body there -> {
                if (belonging) {
                    body(there, false);
                }
            }
            case City city -> after = belonging ? after.or(Side.ofCountry(city.country())) : after;
            case Region region ->
                after = belonging && !region.country().isEmpty() ? after.or(Side.ofCountry(region.country())) : after;
            case Office office -> {}
            case Modifier modifier -> {}
            case Honorific honorific -> {
                return found.end() > at + 1;
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
