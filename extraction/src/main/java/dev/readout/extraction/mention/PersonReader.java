package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Honorific;
import dev.readout.extraction.gazetteer.Person;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads mentions of one person: title and name in either order, one of them, or a pronoun. */
final class PersonReader {
    static final Set<String> PRONOUNS = Set.of("he", "she", "him", "her", "i", "me");

    /** Titles that the gazetteer knows as parts of names. */
    static final Set<String> RULERS =
            Set.of("pope", "king", "queen", "emir", "sultan", "prince", "princess", "emperor", "patriarch");

    private final Names names;
    private final Sentence sentence;
    private final TitleReader titles;
    private final NameReader people;
    private final AppositionReader appositions;

    PersonReader(Lexicon lexicon, Names names, TitleReader titles, NameReader people) {
        this.names = names;
        this.sentence = names.sentence();
        this.titles = titles;
        this.people = people;
        this.appositions = new AppositionReader(lexicon, names, titles, people);
    }

    /** The mention that begins at a token, the longest there is; null if none does. */
    @Nullable
    PersonMention read(int start) {
        Title title = titles.read(start);
        if (title != null) {
            PersonMention named = nameAfter(start, title);
            return named != null ? named : alone(start, title);
        }
        PersonMention named = named(start, start, null);
        return named != null ? named : pronoun(start);
    }

    private @Nullable PersonMention pronoun(int start) {
        Token token = sentence.token(start);
        boolean her = token.is("her")
                && start + 1 < sentence.size()
                && sentence.token(start + 1).isWord()
                && !sentence.token(start + 1).is("in")
                && !sentence.token(start + 1).is("on")
                && !sentence.token(start + 1).is("at");
        if (!PRONOUNS.contains(token.lower())
                || her
                || (token.is("i") && !token.text().equals("I"))) {
            return null;
        }
        return PersonMention.pronoun(start, token.is("i") || token.is("me"));
    }

    /** The name that follows a title directly, after honorifics, or after a comma. */
    private @Nullable PersonMention nameAfter(int start, Title title) {
        if (title.end() >= sentence.size()) {
            return null;
        }
        Token next = sentence.token(title.end());
        if (!next.is(",")) {
            return named(start, title.end(), title);
        }
        if (title.end() + 1 >= sentence.size()) {
            return null;
        }
        Title second = titles.read(title.end() + 1);
        if (second != null && title.isOfBody() && isOfState(second)) {
            return named(start, second.end(), joined(title, second));
        }
        if (second != null && isSamePerson(title, second)) {
            PersonMention both = named(start, second.end(), title.and(second, names.text(title.start(), second.end())));
            if (both != null) {
                return both;
            }
        }
        if (!title.definite() && !title.side().isKnown()) {
            return null;
        }
        PersonMention named = named(start, title.end() + 1, title);
        return named != null && endsApposition(named.anchorEnd()) ? closed(named) : null;
    }

    private static boolean isOfState(Title title) {
        return title.side().country() != null && !title.definite();
    }

    /** "Vice Chancellor, Minister for Economic Affairs" before a name: two offices of one person, neither with an article. */
    private boolean isSamePerson(Title first, Title second) {
        boolean article = first.start() > 0 && sentence.token(first.start() - 1).is("the");
        boolean bare = second.start() == first.end() + 1 && !second.side().isKnown();
        return !article
                && bare
                && !first.counterpart()
                && !second.counterpart()
                && !Objects.equals(first.office(), second.office());
    }

    /** "The chairman of the union, foreign minister of Peru Ida Holm" holds an office of a body and one of a state. */
    private Title joined(Title first, Title second) {
        return new Title(
                first.start(),
                second.end(),
                names.text(first.start(), second.end()),
                second.office(),
                second.head(),
                new Side(second.side().country(), first.side().organization()),
                first.definite(),
                false,
                second.former());
    }

    /** Whether an apposition may end here: before a comma, a full stop, a verb, but not in the middle of a list. */
    private boolean endsApposition(int index) {
        if (index >= sentence.size()) {
            return true;
        }
        Token token = sentence.token(index);
        return token.is(",")
                || token.is(".")
                || (token.isLowerWord() && !token.is("and"))
                || token.is("(")
                || token.is(")");
    }

    private PersonMention closed(PersonMention mention) {
        int end = mention.end();
        return end < sentence.size() && sentence.token(end).is(",") ? mention.until(end + 1) : mention;
    }

    private @Nullable PersonMention alone(int start, Title title) {
        if (title.counterpart() && title.text().contains("counterparts")) {
            return null;
        }
        boolean told = title.definite() || (title.isUnique() && title.side().isKnown()) || title.counterpart();
        if (!told || isPlural(title)) {
            return null;
        }
        return PersonMention.of(start, title);
    }

    /** "The Gulf leaders' meeting" tells of no one leader. */
    private static boolean isPlural(Title title) {
        return !title.counterpart()
                && title.head().endsWith("s")
                && !title.head().endsWith("affaires");
    }

    private Title ruler(int at) {
        return new Title(
                at,
                at + 1,
                sentence.token(at).text(),
                null,
                sentence.token(at).lower(),
                rulerSide(at),
                false,
                false,
                false);
    }

    private Side rulerSide(int at) {
        Person known = names.at(at, Person.class);
        return known == null ? Side.UNKNOWN : People.side(known);
    }

    private @Nullable PersonMention named(int start, int from, @Nullable Title title) {
        int at = from;
        Names.Found address = names.at(at);
        while (address != null
                && address.is(Honorific.class)
                && sentence.token(address.end()).isCapitalised()) {
            at = address.end();
            address = names.at(at);
        }
        if (at >= sentence.size()) {
            return null;
        }
        boolean honorific = at > from;
        if (title == null
                && RULERS.contains(sentence.token(at).lower())
                && sentence.token(at + 1).isCapitalised()) {
            return named(start, at + 1, ruler(at));
        }
        int end = people.read(at, title != null || honorific);
        if (end == at) {
            return null;
        }
        Names.Found found = names.at(at);
        Person known =
                found != null && found.end() == end ? found.as(Person.class).orElse(null) : null;
        String name = names.text(at, end);
        PersonMention mention = new PersonMention(
                start,
                end,
                at,
                end,
                name,
                title,
                title == null ? Side.UNKNOWN : title.side(),
                false,
                false,
                honorific,
                known);
        return appositions.read(mention);
    }
}
