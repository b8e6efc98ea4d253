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
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads what follows the noun of a title with "of", "for" and the like: "of Transport, Ports and Marine of the Kingdom of Norway". */
final class TitleComplementReader {
    private static final int MOST_WORDS = 24;
    private static final Set<String> PREPOSITIONS = Set.of("of", "for", "to", "on", "in", "at", "with", "under");

    private final TitleWords titleWords;
    private final Names names;
    private final Sentence sentence;

    TitleComplementReader(TitleWords titleWords, Names names) {
        this.titleWords = titleWords;
        this.names = names;
        this.sentence = names.sentence();
    }

    /** Index after the complement that begins with the preposition at a token, or the index itself if none does. */
    int read(int start, TitleTelling telling) {
        Token preposition = sentence.token(start);
        if (!PREPOSITIONS.contains(preposition.lower())) {
            return start;
        }
        boolean belonging = preposition.is("of") || (preposition.is("to") && officeFollows(start + 1));
        int at = start + 1;
        int last = at;
        while (at < sentence.size() && at - start < MOST_WORDS) {
            int part = part(at, belonging, telling);
            if (part > at) {
                at = part;
                last = at;
            } else if (connects(at, last)) {
                at++;
            } else {
                break;
            }
        }
        return last > start + 1 ? last : start;
    }

    /**
     * Index after the further fields of a minister whose office names the first, as in "Transport, Ports and Marine of
     * Norway", or the index itself.
     */
    int moreFields(int start) {
        if (!(sentence.token(start).is(",") && listGoesOn(start + 1)) && !(isAnd(start) && isField(start + 1))) {
            return start;
        }
        int at = start + 1;
        int last = start;
        while (at < sentence.size() && at - start < MOST_WORDS) {
            if (isField(at)) {
                last = ++at;
            } else if (last == at && connectsFields(at)) {
                at++;
            } else {
                break;
            }
        }
        Names.Found next = names.at(last);
        return next != null && next.isFirst(Office.class) ? start : last;
    }

    private boolean connectsFields(int at) {
        return (sentence.token(at).is(",") && (listGoesOn(at + 1) || isAnd(at + 1))) || (isAnd(at) && isField(at + 1));
    }

    private boolean isAnd(int at) {
        return sentence.token(at).is("and") || sentence.token(at).is("&");
    }

    private boolean isField(int at) {
        if (at >= sentence.size() || !sentence.token(at).isCapitalised() || !titleWords.contains(sentence.token(at))) {
            return false;
        }
        Names.Found found = names.at(at);
        return found == null || !(found.is(Office.class) || found.isFirst(Body.class) || found.isFirst(Person.class));
    }

    /** Index after a word or name that belongs to the complement, or the index itself. */
    private int part(int at, boolean belonging, TitleTelling telling) {
        Token token = sentence.token(at);
        Names.Found found = names.at(at);
        if (found != null && isName(found, at, belonging, telling)) {
            return found.end();
        }
        boolean word =
                titleWords.contains(token) || token.shape() == Token.Shape.NUMBER || isUnknownPart(at, token, found);
        return word ? at + 1 : at;
    }

    private static boolean isName(Names.Found found, int at, boolean belonging, TitleTelling telling) {
        Entry entry = found.match().senses().getFirst().entry();
        switch (entry) {
            case Country country -> tell(belonging ? country.code() : "", telling);
            case Body there -> {
                if (belonging) {
                    telling.bodyAfter(there);
                }
            }
            case City city -> tell(belonging ? city.country() : "", telling);
            case Region region -> tell(belonging ? region.country() : "", telling);
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

    private static void tell(String country, TitleTelling telling) {
        if (!country.isEmpty()) {
            telling.after(Side.ofCountry(country));
        }
    }

    /** Whether a word goes between the parts of a name of an institution. */
    private boolean connects(int at, int last) {
        Token token = sentence.token(at);
        return at - last < 2
                && (token.is("the")
                        || token.is("of")
                        || (token.is("and") && goesOn(at + 1))
                        || token.is("for")
                        || token.is("'s")
                        || token.is("on")
                        || (token.is(",") && listGoesOn(at + 1))
                        || token.is("his")
                        || token.is("’"));
    }

    private boolean goesOn(int index) {
        if (index >= sentence.size()) {
            return false;
        }
        Names.Found found = names.at(index);
        return (titleWords.contains(sentence.token(index)) && (found == null || !found.isFirst(Office.class)))
                || (found != null
                        && (found.isFirst(Country.class) || found.isFirst(Body.class))
                        && !officeFollows(found.end()));
    }

    /** Whether a list of fields begins that ends with "and" and another: "Ports and Marine", "Food Security, Water and". */
    private boolean listGoesOn(int index) {
        int at = index;
        while (at < sentence.size() && at - index < MOST_WORDS && isField(at)) {
            at++;
            if (isAnd(at)) {
                return isField(at + 1);
            }
            at += sentence.token(at).is(",") ? 1 : 0;
            if (sentence.token(at).is("and") && sentence.token(at - 1).is(",")) {
                return isField(at + 1);
            }
        }
        return false;
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
    private boolean isUnknownPart(int at, Token token, Names.@Nullable Found found) {
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
}
