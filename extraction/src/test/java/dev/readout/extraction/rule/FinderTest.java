package dev.readout.extraction.rule;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Mixtures;
import dev.readout.extraction.Readings;
import dev.readout.extraction.rule.book.Book;
import dev.readout.extraction.syntax.Edge;
import dev.readout.extraction.syntax.Lattice;
import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.TagWords;
import dev.readout.extraction.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the finder passes over no rule would have matched: it finds what trying every rule on every sentence finds. */
class FinderTest {
    private static final RuleBook BOOK = Book.open();
    private static final TagWords WORDS = Readings.LEXICON.tagWords();
    private static final Finder FINDER = new Finder(BOOK, WORDS);

    private static final Reading.Question ANY = new Reading.Question() {
        @Override
        public boolean mayPass(Pattern pattern, Production.Meeting meeting, Lattice lattice) {
            return true;
        }

        @Override
        public boolean passes(Production.Meeting meeting, Match match) {
            return true;
        }
    };

    @Test
    void findsWhatEachRuleFinds() {
        Mixtures.ofExamples(1_500).forEach(FinderTest::check);
    }

    private static void check(String text) {
        List<Lattice> whole = Readings.of(text);
        List<Lattice> fresh = Readings.of(text);
        assertThat(IntStream.range(0, whole.size()).boxed().toList()).allSatisfy(i -> {
            List<String> slowly = everything(whole.get(i));
            Reading reading = FINDER.in(fresh.get(i));
            assertThat(reading.tells(ANY)).isEqualTo(tellsMeeting(whole.get(i)));
            assertThat(shown(reading.findings())).as(text).isEqualTo(slowly);
            checkWords(whole.get(i));
        });
    }

    private static List<String> everything(Lattice lattice) {
        List<Finding> findings = new ArrayList<>();
        for (Rule rule : BOOK.rules()) {
            rule.pattern().matches(lattice).forEach(match -> findings.add(new Finding(rule, match)));
        }
        return shown(findings);
    }

    private static boolean tellsMeeting(Lattice lattice) {
        return BOOK.rules().stream()
                .anyMatch(rule -> rule.production() instanceof Production.Meeting
                        && !rule.pattern().matches(lattice).isEmpty());
    }

    private static List<String> shown(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.rule().name() + " " + finding.match().start() + "-"
                        + finding.match().end() + " "
                        + new java.util.TreeMap<>(finding.match().caught()))
                .toList();
    }

    /** A tag that is said to need words is on no edge without one. */
    private static void checkWords(Lattice lattice) {
        for (Tag tag : Tag.values()) {
            Set<String> needed = WORDS.of(tag);
            for (Edge edge : needed.isEmpty() ? List.<Edge>of() : lattice.all(tag)) {
                List<Token> tokens = lattice.sentence().tokens().subList(edge.start(), edge.end());
                assertThat(tokens).as("%s", tag).anyMatch(token -> needed.contains(token.lower()));
            }
        }
    }
}
