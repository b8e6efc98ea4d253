package dev.readout.extraction.assembly;

import dev.readout.extraction.Outcome;
import dev.readout.extraction.PartnershipUpgrade;
import dev.readout.extraction.Span;
import dev.readout.extraction.mention.Actor;
import dev.readout.extraction.mention.Side;
import dev.readout.extraction.rule.Match;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.text.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Relations raised to a level, as a sentence tells it.
 *
 * @param change between whom, from which level to which
 * @param words the words that say so
 */
record Upgrade(PartnershipUpgrade change, Span words) {
    private static final int LONGEST = 8;
    private static final Set<String> DEGREES = Set.of(
            "comprehensive",
            "strategic",
            "special",
            "privileged",
            "enhanced",
            "cooperative",
            "global",
            "all-weather",
            "all-round",
            "innovative",
            "permanent",
            "eternal",
            "friendly",
            "extended",
            "broad",
            "mutual",
            "long-term",
            "regional",
            "economic",
            "bilateral");
    private static final Set<String> BEFORE_A_LEVEL = Set.of(
            "a", "an", "the", "their", "its", "level", "of", "that", "status", "existing", "current", "previous");

    /** What a match that brought an upgrade says of it; empty if the meeting is not of two sides. */
    static Optional<Upgrade> of(Match match, Meeting meeting) {
        List<String> between = meeting.principals().stream()
                .map(Actor::side)
                .flatMap(Upgrade::name)
                .distinct()
                .sorted()
                .toList();
        if (between.size() != 2) {
            return Optional.empty();
        }
        return match.edge("D")
                .filter(edge -> edge.reading() == Outcome.PARTNERSHIP_UPGRADE)
                .map(level -> {
                    Sentence sentence = match.lattice().sentence();
                    int from = from(sentence, match.start(), level);
                    String before = from < 0 ? null : before(sentence, from, level);
                    return new Upgrade(
                            new PartnershipUpgrade(
                                    between, before, words(sentence, start(sentence, level), level.end())),
                            sentence.span(match.start(), match.end()));
                });
    }

    private static Stream<String> name(Side side) {
        return Stream.ofNullable(side.country() == null ? side.organization() : side.country());
    }

    /** Where a level begins, with the words that say how high it is. */
    private static int start(Sentence sentence, Edge level) {
        int start = level.start();
        while (start > 0 && DEGREES.contains(sentence.token(start - 1).lower())) {
            start--;
        }
        return start;
    }

    /** Index of the "from" that names the level before, or -1. */
    private static int from(Sentence sentence, int start, Edge level) {
        for (int i = start; i < level.start(); i++) {
            if (sentence.token(i).is("from")) {
                return i;
            }
        }
        return -1;
    }

    private static @Nullable String before(Sentence sentence, int from, Edge level) {
        int start = from + 1;
        while (BEFORE_A_LEVEL.contains(sentence.token(start).lower())) {
            start++;
        }
        int end = start;
        while (end < level.start() && !sentence.token(end).is("to")) {
            end++;
        }
        return end > start && end < level.start() && end - start <= LONGEST ? words(sentence, start, end) : null;
    }

    private static String words(Sentence sentence, int from, int to) {
        StringBuilder words = new StringBuilder();
        for (int i = from; i < to; i++) {
            words.append(i == from ? "" : " ").append(sentence.token(i).text());
        }
        return words.toString();
    }
}
