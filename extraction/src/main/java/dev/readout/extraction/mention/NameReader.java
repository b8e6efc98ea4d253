package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.City;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Honorific;
import dev.readout.extraction.gazetteer.Modifier;
import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.gazetteer.OtherName;
import dev.readout.extraction.gazetteer.Person;
import dev.readout.extraction.gazetteer.Region;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Set;

/** Reads the names of people, known or not. */
final class NameReader {
    private static final int MOST_WORDS = 7;

    /** Letters before an inner capital in a name: "McDonald", "MacArthur". */
    private static final int LONGEST_PREFIX = 3;

    /** Letters of an article or particle before a hyphen or apostrophe: "al-", "bint-", "d'". */
    private static final int LONGEST_ARTICLE = 4;

    /** Small words within names. */
    private static final Set<String> PARTICLES = Set.of(
            "al", "el", "bin", "ben", "ibn", "bint", "abu", "von", "van", "der", "den", "de", "del", "della", "da",
            "dos", "das", "do", "di", "du", "la", "le", "ter", "ten", "y", "e", "zu", "af", "av", "ul", "ur", "uz",
            "bte");

    private static final Set<String> WEEKDAYS = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tues",
            "tue",
            "wed",
            "thu",
            "thurs",
            "fri",
            "sat",
            "sun");

    private final Lexicon lexicon;
    private final TitleWords titleWords;
    private final CommonWords commonWords;
    private final Names names;
    private final Sentence sentence;
    private final GivenMonths months;
    private final boolean shouted;
    private final boolean titleCase;

    NameReader(Lexicon lexicon, TitleWords titleWords, CommonWords commonWords, Names names) {
        this.lexicon = lexicon;
        this.titleWords = titleWords;
        this.commonWords = commonWords;
        this.names = names;
        this.sentence = names.sentence();
        this.months = new GivenMonths(sentence);
        this.shouted = sentence.shouted();
        this.titleCase = isTitleCase(sentence);
    }

    private static boolean isTitleCase(Sentence sentence) {
        int words = 0;
        int capitals = 0;
        for (Token token : sentence.tokens()) {
            if (token.isWord() && token.text().length() > 3) {
                words++;
                capitals += token.isCapitalised() ? 1 : 0;
            }
        }
        return words >= 4 && capitals * 10 >= words * 8;
    }

    /**
     * Index after the name that begins at a token, or the token's own index if none does.
     *
     * @param afterTitle whether a title or honorific stands before it, so that less is demanded
     */
    int read(int start, boolean afterTitle) {
        if (shouted && !afterTitle && start > 0 && isDemonstrative(sentence.token(start - 1))) {
            return start;
        }
        Names.Found known = names.at(start);
        int end = start;
        if (known != null && known.is(Person.class) && !known.careful()) {
            end = beforeOf(start, known.end());
        }
        while (end < sentence.size() && end - start < MOST_WORDS) {
            int next = next(start, end, afterTitle);
            if (next == end) {
                break;
            }
            end = next;
        }
        return isAcronym(start, end, afterTitle) ? start : suffix(start, end);
    }

    private static boolean isDemonstrative(Token token) {
        return token.is("this") || token.is("these") || token.is("that") || token.is("an") || token.is("a");
    }

    /** "CSC", "ECOWAS": a single word in capitals where others are not. */
    private boolean isAcronym(int start, int end, boolean afterTitle) {
        return end == start + 1
                && !afterTitle
                && !shouted
                && !titleCase
                && sentence.token(start).text().length() > 1
                && sentence.token(start).text().chars().allMatch(Character::isUpperCase);
    }

    /** "Salman of Saudi Arabia" is named Salman. */
    private int beforeOf(int start, int end) {
        for (int i = start + 1; i < end; i++) {
            if (sentence.token(i).is("of")) {
                return i;
            }
        }
        return end;
    }

    /** Index after the part of a name at a token, or the index itself if it is none. */
    private int next(int start, int at, boolean afterTitle) {
        Token token = sentence.token(at);
        if (at > start
                && isParticle(token)
                && at + 1 < sentence.size()
                && isPart(start, particlesEnd(at), afterTitle)) {
            return particlesEnd(at) + 1;
        }
        return isPart(start, at, afterTitle) ? at + 1 : at;
    }

    private int particlesEnd(int at) {
        int end = at;
        while (end + 1 < sentence.size() && end - at < 3 && isParticle(sentence.token(end))) {
            end++;
        }
        return end;
    }

    private boolean isParticle(Token token) {
        return token.isLowerWord() && PARTICLES.contains(token.lower());
    }

    private boolean isPart(int start, int at, boolean afterTitle) {
        Token token = sentence.token(at);
        boolean small = token.isLowerWord() && hasInnerCapital(token.text());
        if (!token.isCapitalised() && !small) {
            return false;
        }
        if (isOrdinary(token, at, afterTitle && at == start) || isGlued(token.text()) || isRepeated(start, at)) {
            return false;
        }
        if (at == start && token.text().equals("I") && !sentence.token(at + 1).is(".")) {
            return false;
        }
        Names.Found found = names.at(at);
        return found == null || found.is(Person.class) || mayBeName(found, start, at, afterTitle);
    }

    /** "al-Jubeir", "bin-Laden", "d'Estaing", "al-Ja'far". */
    static boolean hasInnerCapital(String text) {
        for (int i = 1; i <= LONGEST_ARTICLE && i + 1 < text.length(); i++) {
            char sign = text.charAt(i);
            if ((sign == '-' || sign == '’' || sign == '\'') && Character.isUpperCase(text.charAt(i + 1))) {
                return true;
            }
        }
        return false;
    }

    /** "SmithFederal": a name and a word of the page that stood beside it, as lists of tags have them. */
    private static boolean isGlued(String text) {
        int last = 0;
        for (int i = 1; i < text.length(); i++) {
            last = Character.isUpperCase(text.charAt(i)) && Character.isLowerCase(text.charAt(i - 1)) ? i : last;
        }
        return last > LONGEST_PREFIX && !text.startsWith("Fitz");
    }

    /** Whether a word stands in the name already, so that another mention of the person begins with it. */
    private boolean isRepeated(int start, int at) {
        for (int i = start; i < at; i++) {
            if (sentence.token(i).text().length() > LONGEST_PREFIX
                    && sentence.token(i).lower().equals(sentence.token(at).lower())) {
                return true;
            }
        }
        return false;
    }

    /** Words that are no names, the more so where capitals tell little. */
    private boolean isOrdinary(Token token, int at, boolean first) {
        String lower = token.lower();
        if ((lexicon.isFunctionWord(lower) && !(lower.equals("may") || lower.equals("will")))
                || WEEKDAYS.contains(lower)) {
            return true;
        }
        if (titleWords.contains(token) || months.isDate(at)) {
            return true;
        }
        if (titleCase && !first && lexicon.isVerb(token)) {
            return true;
        }
        if (shouted && (isInflected(lower) || lexicon.isInflectedVerb(token))) {
            return true;
        }
        boolean capitalTellsNothing = shouted || titleCase || at == 0;
        return capitalTellsNothing && !first && commonWords.contains(lower);
    }

    /** "SHOWED" is no name, as "show" is a common word; nor is "INDICATED", whatever it comes from. */
    private boolean isInflected(String lower) {
        return (lower.endsWith("ed") && commonWords.contains(lower.substring(0, lower.length() - 2)))
                || (lower.endsWith("ing") && commonWords.contains(lower.substring(0, lower.length() - 3)))
                || lower.endsWith("ated")
                || lower.endsWith("ized")
                || lower.equals("will");
    }

    /** Whether a name of something else is part of a person's: "London Breed", "Israel Katz", "Sharif Union". */
    private boolean mayBeName(Names.Found found, int start, int at, boolean afterTitle) {
        if (found.is(Office.class) || found.is(Modifier.class) || (found.is(Honorific.class) && at == start)) {
            return false;
        }
        if (found.end() > at + 1 || found.isFirst(OtherName.class)) {
            return false;
        }
        if (found.is(Country.class) || found.is(City.class) || found.is(Region.class) || found.is(Body.class)) {
            boolean withinName = at > start || (afterTitle && followedByName(at + 1));
            return withinName
                    && (found.careful() || !found.is(Country.class) || (at == start && afterTitle))
                    && !found.is(Body.class);
        }
        return true;
    }

    private boolean followedByName(int at) {
        return at < sentence.size()
                && sentence.token(at).isCapitalised()
                && names.at(at) == null
                && !isOrdinary(sentence.token(at), at, false);
    }

    /** Takes in ", Jr.". */
    private int suffix(int start, int end) {
        if (end == start || end >= sentence.size()) {
            return end;
        }
        int at = sentence.token(end).is(",") ? end + 1 : end;
        boolean junior = at < sentence.size()
                && (sentence.token(at).is("jr.")
                        || sentence.token(at).is("jr")
                        || sentence.token(at).is("sr."));
        return junior ? at + 1 : end;
    }
}
