package dev.readout.extraction.mention;

import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.text.Sentence;
import dev.readout.extraction.text.Token;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads words for people told before: "they", "the two leaders", "both presidents", "the parties", "the two". */
final class PairReader {
    private static final int MOST_WORDS = 6;
    private static final Set<String> PLURALS = Set.of(
            "leaders",
            "presidents",
            "ministers",
            "premiers",
            "chancellors",
            "sides",
            "parties",
            "men",
            "women",
            "officials",
            "chiefs",
            "diplomats",
            "interlocutors",
            "secretaries",
            "counterparts",
            "politicians",
            "statesmen",
            "principals",
            "advisers",
            "advisors",
            "kings",
            "generals",
            "ambassadors",
            "speakers",
            "envoys",
            "monarchs",
            "negotiators",
            "pair",
            "duo",
            "delegations",
            "heads");
    private final TitleWords titleWords;
    private final Sentence sentence;

    PairReader(Sentence sentence, TitleWords titleWords) {
        this.titleWords = titleWords;
        this.sentence = sentence;
    }

    /** The pair told from a token on; null if none is. */
    @Nullable
    Edge read(int start) {
        Token first = sentence.token(start);
        if (isThey(first)) {
            return new Edge(
                    start,
                    start + 1,
                    Tag.THEY.bit() | Tag.PEOPLE.bit(),
                    null,
                    new PeopleMention(List.of(), PeopleMention.Kind.THEY, ""));
        }
        return first.is("the") || first.is("both") || first.is("these") ? pair(start) : null;
    }

    /** "They", "them", "they've". */
    private static boolean isThey(Token token) {
        return switch (token.lower()) {
            case "they", "them", "they've", "they’ve", "they'll", "they’ll", "they'd", "they’d" -> true;
            default -> false;
        };
    }

    private @Nullable Edge pair(int start) {
        int at = start + 1;
        boolean number = sentence.token(start).is("both");
        while (at < sentence.size() && at - start < MOST_WORDS) {
            Token token = sentence.token(at);
            if (PLURALS.contains(token.lower())) {
                int end = at + 1;
                end = sentence.token(end).is("of") && isState(end + 1) ? end + 2 : end;
                end = ofBothCountries(end);
                boolean listed = sentence.token(end).is("of");
                return listed ? null : pair(start, end, token.lower());
            }
            boolean two = token.is("two") || token.is("three") || token.is("four") || token.is("five");
            if (!two && !titleWords.contains(token) && !token.is("countries'") && !token.is("prime")) {
                break;
            }
            number |= two;
            at++;
        }
        boolean bare = number
                && at == start + 2
                && at < sentence.size()
                && !sentence.token(at).isCapitalised();
        boolean noun = bare && sentence.token(at).isWord() && !isVerbLike(sentence.token(at));
        return bare && !noun ? pair(start, at, "") : null;
    }

    private static Edge pair(int start, int end, String noun) {
        return new Edge(
                start,
                end,
                Tag.PAIR.bit() | Tag.PEOPLE.bit(),
                null,
                new PeopleMention(List.of(), PeopleMention.Kind.PAIR, noun));
    }

    /** Takes in "of the two countries", "of both states". */
    private int ofBothCountries(int at) {
        int next = sentence.token(at).is("of") || sentence.token(at).is("from") ? at + 1 : at;
        next += sentence.token(next).is("the") ? 1 : 0;
        boolean number = sentence.token(next).is("two")
                || sentence.token(next).is("both")
                || sentence.token(next).is("three");
        return next > at && number && sentence.token(next + 1).isLowerWord() ? next + 2 : at;
    }

    private boolean isState(int at) {
        return sentence.token(at).is("state") || sentence.token(at).is("government");
    }

    private static boolean isVerbLike(Token token) {
        return switch (token.lower()) {
            case "met",
                    "meet",
                    "will",
                    "were",
                    "are",
                    "had",
                    "have",
                    "also",
                    "discussed",
                    "agreed",
                    "spoke",
                    "talked",
                    "sat",
                    "sit",
                    "held",
                    "exchanged",
                    "then",
                    "of",
                    "would",
                    "made" -> true;
            default -> false;
        };
    }
}
