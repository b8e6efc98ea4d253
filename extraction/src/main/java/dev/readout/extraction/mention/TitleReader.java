package dev.readout.extraction.mention;

import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Office;
import dev.readout.extraction.syntax.Lexicon;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads titles of office: what stands before the noun for the office, the noun, and what follows with "of" or "for". */
final class TitleReader {
    private static final int MOST_BEFORE = 12;
    private static final int MOST_AFTER = 24;
    private static final int MOST_JOINED = 3;
    static final Set<String> DEFINITE = Set.of("the", "his", "her", "their", "its", "my", "our", "this");
    static final Set<String> COUNTERPARTS = Set.of("counterpart", "counterparts", "colleague", "opposite number");

    private final Lexicon lexicon;
    private final TitleWords titleWords;
    private final Names names;
    private final Sentence sentence;
    private final TitleModifierReader modifiers;
    private final TitleComplementReader complements;

    TitleReader(Lexicon lexicon, TitleWords titleWords, Names names) {
        this.lexicon = lexicon;
        this.titleWords = titleWords;
        this.names = names;
        this.sentence = names.sentence();
        this.modifiers = new TitleModifierReader(lexicon, titleWords, names);
        this.complements = new TitleComplementReader(titleWords, names);
    }

    /**
     * The noun a title turns on.
     *
     * @param end index after it
     * @param office what it means, or null for "counterpart"
     * @param word its last word in lower case
     * @param hasField whether it tells a field after "of" or "for": "minister of transport"
     */
    private record Head(int end, @Nullable Office office, String word, boolean hasField) {}

    /** The title that begins at a token, its article included; null if none does. */
    @Nullable
    Title read(int start) {
        return read(start, 0);
    }

    private @Nullable Title read(int start, int depth) {
        Token first = sentence.token(start);
        boolean article = DEFINITE.contains(first.lower());
        int titleStart = article || first.is("a") || first.is("an") ? start + 1 : start;
        TitleTelling telling = new TitleTelling();
        int at = titleStart;
        Head head = null;
        while (head == null && at < sentence.size() && at - titleStart < MOST_BEFORE) {
            head = head(at);
            if (head == null) {
                int next = modifiers.read(at, titleStart, telling);
                if (next == at) {
                    return null;
                }
                at = next;
            }
        }
        if (head == null || head.end() > sentence.size()) {
            return null;
        }
        boolean definite = article || telling.isSidedBefore();
        int end = afterHead(elect(head.end()), head.hasField(), depth, telling);
        return new Title(
                titleStart,
                end,
                names.text(titleStart, end),
                head.office(),
                head.word(),
                telling.side(head.word()),
                definite,
                head.word().equals("counterpart"),
                telling.isFormer());
    }

    private @Nullable Head head(int at) {
        if (COUNTERPARTS.contains(sentence.token(at).lower())) {
            return new Head(at + 1, null, "counterpart", false);
        }
        Names.Found found = names.at(at);
        if (found == null || !found.isFirst(Office.class) || isFollowedByOffice(found.end())) {
            return null;
        }
        String word = sentence.token(found.end() - 1).lower();
        return new Head(found.end(), found.as(Office.class).orElse(null), word, hasField(at, found.end()));
    }

    private boolean hasField(int from, int to) {
        for (int i = from + 1; i < to - 1; i++) {
            if (sentence.token(i).is("of") || sentence.token(i).is("for")) {
                return true;
            }
        }
        return false;
    }

    /** Index after "-elect". */
    private int elect(int at) {
        return at < sentence.size() && sentence.token(at).is("-elect") ? at + 1 : at;
    }

    /** Whether another word for an office follows, of which this one is a part: "Security Council Secretary". */
    private boolean isFollowedByOffice(int index) {
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

    private int afterHead(int from, boolean hasField, int depth, TitleTelling telling) {
        int limit = from + MOST_AFTER;
        int at = from;
        while (at < sentence.size() && at < limit) {
            int next = complements.read(at, telling);
            if (next == at && at == from && hasField) {
                next = complements.moreFields(at);
            }
            if (next == at && depth < MOST_JOINED && sentence.token(at).is("and")) {
                next = secondTitle(at, depth, telling);
            }
            if (next == at) {
                next = abbreviation(at);
            }
            if (next == at) {
                return at;
            }
            at = next;
        }
        return at;
    }

    /** "(CMC)": what is in the brackets belongs to the title. */
    private int abbreviation(int at) {
        boolean closes = sentence.token(at).is("(")
                && at + 2 < sentence.size()
                && sentence.token(at + 1).isCapitalised()
                && sentence.token(at + 2).is(")")
                && names.at(at + 1, Country.class) == null;
        return closes ? at + 3 : at;
    }

    /** Index after "and" and another title of the same person, or the index of "and". */
    private int secondTitle(int and, int depth, TitleTelling telling) {
        Title second = and + 1 < sentence.size() ? read(and + 1, depth + 1) : null;
        if (second == null || second.counterpart() || telling.isOfAnotherState(second)) {
            return and;
        }
        telling.join(second);
        return second.end();
    }
}
