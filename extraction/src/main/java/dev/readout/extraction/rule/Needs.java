package dev.readout.extraction.rule;

import dev.readout.extraction.syntax.Tag;
import dev.readout.extraction.syntax.TagWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What every sentence has that a pattern matches, as far as it can be told before the sentence is read.
 *
 * @param words sets of words, of each of which some token is one
 * @param inOrder sets of words, of each of which some token is one that stands before that of the next set
 * @param people how many mentions of people there are at least, none overlapping another
 */
record Needs(List<Set<String>> words, List<Set<String>> inOrder, int people) {
    private static final long PEOPLE = Tag.PEOPLE.bit() | Tag.PERSON.bit() | Tag.PAIR.bit() | Tag.THEY.bit();

    static Needs of(Expression expression, TagWords tagWords) {
        return new Needs(words(expression, tagWords), inOrder(expression, tagWords), people(expression));
    }

    private static List<Set<String>> words(Expression expression, TagWords tagWords) {
        return switch (expression) {
            case Expression.One one -> words(one, tagWords);
            case Expression.Sequence sequence ->
                sequence.parts().stream()
                        .flatMap(part -> words(part, tagWords).stream())
                        .distinct()
                        .toList();
            case Expression.Either either -> words(either, tagWords);
            case Expression.Repeated repeated -> repeated.least() == 0 ? List.of() : words(repeated.part(), tagWords);
        };
    }

    private static List<Set<String>> words(Expression.One one, TagWords tagWords) {
        List<Set<String>> sets = new ArrayList<>();
        if (!one.words().isEmpty()) {
            sets.add(one.words());
        }
        for (Tag tag : Tag.values()) {
            if ((one.tags() & tag.bit()) != 0 && !tagWords.of(tag).isEmpty()) {
                sets.add(tagWords.of(tag));
            }
        }
        return sets;
    }

    /** Of each choice the set that is most often missed, all together. */
    private static List<Set<String>> words(Expression.Either either, TagWords tagWords) {
        Set<String> together = new HashSet<>();
        for (Expression choice : either.choices()) {
            Optional<Set<String>> smallest =
                    words(choice, tagWords).stream().min(Comparator.comparingDouble(Needs::commonness));
            if (smallest.isEmpty()) {
                return List.of();
            }
            together.addAll(smallest.get());
        }
        return List.of(Set.copyOf(together));
    }

    private static List<Set<String>> inOrder(Expression expression, TagWords tagWords) {
        return switch (expression) {
            case Expression.One one ->
                words(one, tagWords).stream()
                        .min(Comparator.comparingDouble(Needs::commonness))
                        .map(List::of)
                        .orElse(List.of());
            case Expression.Sequence sequence ->
                sequence.parts().stream()
                        .flatMap(part -> inOrder(part, tagWords).stream())
                        .toList();
            case Expression.Either either -> words(either, tagWords);
            case Expression.Repeated repeated -> repeated.least() == 0 ? List.of() : inOrder(repeated.part(), tagWords);
        };
    }

    /** How often one of some words is met, by the rule of thumb that short words are common. */
    private static double commonness(Set<String> words) {
        return words.stream().mapToDouble(word -> Math.pow(2, -word.length())).sum();
    }

    private static int people(Expression expression) {
        return switch (expression) {
            case Expression.One one -> (one.tags() & PEOPLE) == 0 ? 0 : 1;
            case Expression.Sequence sequence ->
                sequence.parts().stream().mapToInt(Needs::people).sum();
            case Expression.Either either ->
                either.choices().stream().mapToInt(Needs::people).min().orElse(0);
            case Expression.Repeated repeated -> repeated.least() * people(repeated.part());
        };
    }
}
