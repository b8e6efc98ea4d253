package dev.readout.extraction.rule.book;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.Readings;
import dev.readout.extraction.rule.Rule;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every rule matches its examples and lets its counter-examples be. */
class BookTest {

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void matchesItsExamples(String name, String sentence, Rule rule) {
        assertThat(matches(rule, sentence)).as("%s: %s", name, sentence).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("counterExamples")
    void leavesItsCounterExamplesAlone(String name, String sentence, Rule rule) {
        assertThat(matches(rule, sentence)).as("%s: %s", name, sentence).isFalse();
    }

    private static boolean matches(Rule rule, String text) {
        return Readings.of(text).stream()
                .anyMatch(lattice -> !rule.pattern().matches(lattice).isEmpty());
    }

    static Stream<Arguments> examples() {
        return Book.open().rules().stream()
                .flatMap(rule -> rule.examples().stream().map(sentence -> Arguments.of(rule.name(), sentence, rule)));
    }

    static Stream<Arguments> counterExamples() {
        return Book.open().rules().stream()
                .flatMap(rule ->
                        rule.counterExamples().stream().map(sentence -> Arguments.of(rule.name(), sentence, rule)));
    }
}
