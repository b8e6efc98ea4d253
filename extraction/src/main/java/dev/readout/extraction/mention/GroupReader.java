package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words for one office in several states: "the presidents of Kazakhstan and Turkmenistan", "Uzbek and Kyrgyz leaders". */
final class GroupReader {
    private static final int MOST_WORDS = 6;
    static final Set<String> OFFICES = Set.of(
            "leaders",
            "presidents",
            "ministers",
            "premiers",
            "chancellors",
            "heads",
            "chiefs",
            "ambassadors",
            "kings",
            "secretaries",
            "speakers",
            "envoys",
            "counterparts");

    private final Names names;
    private final TitleWords titleWords;
    private final Sentence sentence;

    GroupReader(Names names, TitleWords titleWords) {
        this.names = names;
        this.titleWords = titleWords;
        this.sentence = names.sentence();
    }

    /** The group told from a token on; null if none is. */
    @Nullable
    Edge read(int start) {
        Edge ofCountries = ofCountries(start);
        return ofCountries != null ? ofCountries : byAdjectives(start);
    }

    private static Edge edge(int start, int end, List<PersonMention> members) {
        return new Edge(start, end, Tag.PEOPLE.bit(), null, PeopleMention.each(members));
    }

    /** "Foreign ministers of A, B and C", "the heads of Apple and Pfizer". */
    private @Nullable Edge ofCountries(int start) {
        int at = start;
        Token first = sentence.token(at);
        at += first.is("the") ? 1 : 0;
        int titleStart = at;
        while ((at < sentence.size()
                        && at - start < MOST_WORDS
                        && titleWords.contains(sentence.token(at))
                        && !OFFICES.contains(sentence.token(at).lower()))
                || (at < sentence.size() && sentence.token(at).is("prime"))) {
            at++;
        }
        if (at + 2 >= sentence.size() || !OFFICES.contains(sentence.token(at).lower())) {
            return null;
        }
        int head = at++;
        Held held = held(titleStart, head);
        at = held.end();
        if (sentence.token(at).is("of") && isState(at + 1)) {
            at += 2;
        }
        if (at + 1 >= sentence.size()
                || (!sentence.token(at).is("of") && !sentence.token(at).is("from"))) {
            return null;
        }
        List<PersonMention> members = new ArrayList<>();
        int end = members(at + 1, start, held, members);
        return members.size() < 2 ? null : edge(start, end, members);
    }

    private int members(int from, int start, Held held, List<PersonMention> members) {
        int at = from;
        int end = from;
        while (at < sentence.size()) {
            at += sentence.token(at).is("the") ? 1 : 0;
            Side side = side(at);
            Names.Found found = names.at(at);
            if (side == null || found == null) {
                break;
            }
            members.add(member(start, at, found.end(), held, side));
            end = found.end();
            at = end;
            while (at < sentence.size()
                    && (sentence.token(at).is(",") || sentence.token(at).is("and"))) {
                at++;
            }
            if (at == end) {
                break;
            }
        }
        return end;
    }

    private @Nullable Side side(int at) {
        Names.Found found = names.at(at);
        if (found == null) {
            return null;
        }
        if (found.isFirst(Country.class)) {
            return Side.ofCountry(found.as(Country.class).orElseThrow().code());
        }
        if (found.isFirst(Body.class)) {
            Body body = found.as(Body.class).orElseThrow();
            return new Side(body.country().isEmpty() ? null : body.country(), body.name());
        }
        return null;
    }

    /** "Uzbek and Kyrgyz leaders", "US, Russian foreign ministers". */
    private @Nullable Edge byAdjectives(int start) {
        int at = start + (TitleReader.DEFINITE.contains(sentence.token(start).lower()) ? 1 : 0);
        List<Integer> countries = new ArrayList<>();
        Names.Found found = names.at(at);
        while (found != null && found.isFirst(Country.class)) {
            countries.add(at);
            at = found.end();
            while (at < sentence.size()
                    && (sentence.token(at).is(",") || sentence.token(at).is("and"))) {
                at++;
            }
            found = names.at(at);
        }
        if (countries.size() < 2) {
            return null;
        }
        int titleStart = at;
        while (at < sentence.size()
                && at - titleStart < MOST_WORDS
                && !OFFICES.contains(sentence.token(at).lower())
                && (titleWords.contains(sentence.token(at))
                        || sentence.token(at).is("prime"))) {
            at++;
        }
        if (at >= sentence.size() || !OFFICES.contains(sentence.token(at).lower())) {
            return null;
        }
        Held held = held(titleStart, at);
        if (sentence.token(held.end()).isCapitalised()) {
            return null;
        }
        List<PersonMention> members = new ArrayList<>();
        for (int country : countries) {
            Side side = side(country);
            if (side != null) {
                members.add(member(start, country, country + 1, held, side));
            }
        }
        return edge(start, held.end(), members);
    }

    private PersonMention member(int start, int anchor, int anchorEnd, Held held, Side side) {
        boolean counterpart = held.head().equals("counterpart");
        Title title =
                new Title(anchor, anchorEnd, held.text(), held.office(), held.head(), side, true, counterpart, false);
        return new PersonMention(start, anchorEnd, anchor, anchorEnd, null, title, side, false, false, false, null);
    }

    /**
     * The office all of a group hold.
     *
     * @param end index after its words
     * @param text its words in the singular
     * @param office what it means, or null if the gazetteer does not know it
     * @param head its noun in the singular
     */
    private record Held(int end, String text, @Nullable Office office, String head) {}

    /** The office a plural tells: "foreign ministers", "ministers of transport". */
    private Held held(int from, int head) {
        Names.Found found = names.at(from);
        Office office = found == null || found.end() <= head
                ? null
                : found.as(Office.class).orElse(null);
        int end = office == null || found == null ? head + 1 : found.end();
        String singular = singular(sentence.token(head).text());
        String before = head > from ? names.text(from, head) + " " : "";
        String after = end > head + 1 ? " " + names.text(head + 1, end) : "";
        return new Held(
                end,
                before + singular + after,
                office,
                singular(sentence.token(head).lower()));
    }

    private boolean isState(int at) {
        return sentence.token(at).is("state") || sentence.token(at).is("government");
    }

    private static String singular(String plural) {
        return plural.endsWith("ies")
                ? plural.substring(0, plural.length() - 3) + "y"
                : plural.substring(0, plural.length() - 1);
    }
}
