package dev.readout.extraction.rule;

import java.util.List;

/**
 * A way to say something about a meeting.
 *
 * @param name unique name, its theme first: {@code talks/hold-with}
 * @param pattern what it looks for in a sentence
 * @param production what a match says
 * @param examples sentences it must match
 * @param counterExamples sentences it must not match, near to those it does
 */
public record Rule(
        String name, Pattern pattern, Production production, List<String> examples, List<String> counterExamples) {
    public Rule {
        examples = List.copyOf(examples);
        counterExamples = List.copyOf(counterExamples);
        if (examples.isEmpty() || counterExamples.isEmpty()) {
            throw new IllegalArgumentException("The rule " + name + " needs examples and counter-examples");
        }
    }

    /** Begins a rule. */
    public static Draft named(String name) {
        return new Draft(name);
    }

    /** A rule in the making. */
    public static final class Draft {
        private final String name;
        private String pattern = "";
        private Production production = Production.meeting();
        private List<String> examples = List.of();

        private Draft(String name) {
            this.name = name;
        }

        /** The pattern, as {@link Pattern} tells. */
        public Draft when(String source) {
            pattern = source;
            return this;
        }

        public Draft says(Production what) {
            production = what;
            return this;
        }

        public Draft as(String... sentences) {
            examples = List.of(sentences);
            return this;
        }

        /** Completes the rule. */
        public Rule butNot(String... sentences) {
            return new Rule(name, Pattern.of(pattern), production, examples, List.of(sentences));
        }
    }
}
