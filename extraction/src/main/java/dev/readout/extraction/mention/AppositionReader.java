package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.text.Sentence;

/** Reads what follows a name and belongs to it: "of Peru", "(Italian Republic)", ", minister of trade of Peru,". */
final class AppositionReader {
    private final Names names;
    private final Sentence sentence;
    private final TitleReader titles;
    private final NameReader people;

    AppositionReader(Names names, TitleReader titles, NameReader people) {
        this.names = names;
        this.sentence = names.sentence();
        this.titles = titles;
        this.people = people;
    }

    /** The mention of a name with all that follows it and belongs to it. */
    PersonMention read(PersonMention mention) {
        PersonMention sided = country(mention);
        int comma = sided.end();
        if (comma + 1 >= sentence.size() || !sentence.token(comma).is(",")) {
            return sided;
        }
        Title title = titles.read(comma + 1);
        return title != null && isAlone(title) ? apposed(sided, title) : sided;
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
