package dev.readout.extraction;

import dev.readout.extraction.rule.book.Book;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Texts to compare what is fast with what is obvious: the rules' examples, and random pieces of them stirred together. */
public final class Mixtures {
    private Mixtures() {}

    /** All examples and counter-examples, then so many mixtures; the same at each call. */
    public static Stream<String> ofExamples(int mixtures) {
        List<String> examples = Book.open().rules().stream()
                .flatMap(rule -> Stream.concat(rule.examples().stream(), rule.counterExamples().stream()))
                .toList();
        List<String> words =
                examples.stream().flatMap(text -> Stream.of(text.split(" "))).toList();
        SplittableRandom random = new SplittableRandom(5);
        return Stream.concat(examples.stream(), IntStream.range(0, mixtures).mapToObj(_ -> mixture(words, random)));
    }

    private static String mixture(List<String> words, SplittableRandom random) {
        StringBuilder text = new StringBuilder();
        for (int k = random.nextInt(4, 12); k > 0; k--) {
            int from = random.nextInt(words.size());
            int to = Math.min(words.size(), from + random.nextInt(1, 6));
            text.append(String.join(" ", words.subList(from, to))).append(' ');
        }
        return text.toString();
    }
}
