package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reads what follows a name and belongs to it: "of Peru", "(Italian Republic)", ", minister of trade of Peru,". */
final class AppositionReader {
    private final Lexicon lexicon;
    private final Names names;
    private final Sentence sentence;
    private final TitleReader titles;
    private final NameReader people;

    AppositionReader(Lexicon lexicon, Names names, TitleReader titles, NameReader people) {
        this.lexicon = lexicon;
        this.names = names;
        this.sentence = names.sentence();
        this.titles = titles;
        this.people = people;
    }

    /** The mention of a name with all that follows it and belongs to it. */
    PersonMention read(PersonMention mention) {
        PersonMention read = country(mention);
        Title title = apposition(read);
        while (title != null) {
            read = apposed(read, title);
            title = isClosed(read) ? further(read) : null;
        }
        return read;
    }

    /** The title after a comma that tells no other person and begins no clause of its own; null if none does. */
    private @Nullable Title apposition(PersonMention m) {
        if (m.end() + 1 >= sentence.size() || !sentence.token(m.end()).is(",")) {
            return null;
        }
        Title title = titles.read(m.end() + 1);
        boolean own = title != null && isAlone(title) && !(m.title() != null && isSubject(title));
        return own ? title : null;
    }

    /** "On behalf of President Holm, the minister met": the second is who met. */
    private boolean isSubject(Title title) {
        Token next = sentence.token(title.end());
        return sentence.token(title.start() - 1).is("the") && lexicon.isVerb(next);
    }

    private boolean isClosed(PersonMention m) {
        return sentence.token(m.end() - 1).is(",");
    }

    /** A second office after the comma that closes the first: "Tánaiste, Minister for Defence of Ireland,". */
    private @Nullable Title further(PersonMention m) {
        Title title = titles.read(m.end());
        boolean same = title != null
                && title.start() == m.end()
                && isAlone(title)
                && (!m.side().isKnown() || !title.side().isKnown() || m.side().sameAs(title.side()))
                && (m.title() == null
                        || !Objects.equals(title.office(), m.title().office()));
        return same ? title : null;
    }

    /** Whether no name follows a title, whose own it would be. */
    private boolean isAlone(Title title) {
        int end = title.end();
        if (end >= sentence.size()) {
            return people.read(end - 1, true) == end - 1;
        }
        return !sentence.token(end).isCapitalised() && !sentence.token(end).is("'s") && people.read(end, true) == end;
    }

    private PersonMention apposed(PersonMention m, Title title) {
        boolean closed =
                title.end() < sentence.size() && sentence.token(title.end()).is(",");
        Title first = m.title();
        return m.told(first == null ? title : first, m.side().isKnown() ? m.side() : title.side())
                .until(closed ? title.end() + 1 : title.end());
    }

    private PersonMention country(PersonMention m) {
        int at = m.end();
        boolean of = at + 1 < sentence.size() && sentence.token(at).is("of");
        boolean bracket = at + 2 < sentence.size() && sentence.token(at).is("(");
        if (!of && !bracket) {
            return m;
        }
        int from = of && sentence.token(at + 1).is("the") ? at + 2 : at + 1;
        Names.Found found = names.at(from);
        Country country = names.at(from, Country.class);
        if (found == null || country == null || (bracket && !isClosed(found.end()))) {
            return m;
        }
        Title title = m.title();
        Side side = m.side().isKnown() ? m.side() : Side.ofCountry(country.code());
        if (title != null && of && !title.side().isKnown() && !title.counterpart()) {
            title = extended(title, side, from, found.end());
        }
        return m.told(title, side).until(bracket ? found.end() + 1 : found.end());
    }

    private boolean isClosed(int at) {
        return at < sentence.size() && sentence.token(at).is(")");
    }

    /** "President Macron of France" is President of France. */
    private Title extended(Title title, Side side, int from, int to) {
        String article = sentence.token(from - 1).is("the") ? "the " : "";
        String text = title.text() + " of " + article + names.text(from, to);
        return new Title(
                title.start(),
                title.end(),
                text,
                title.office(),
                title.head(),
                side,
                title.definite(),
                false,
                title.former());
    }
}
