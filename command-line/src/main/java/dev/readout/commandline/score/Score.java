package dev.readout.commandline.score;

import dev.readout.commandline.extract.ArticleLine;
import dev.readout.extraction.Extractor;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code readout score GOLD [PRED]}. */
@Command(
        name = "score",
        mixinStandardHelpOptions = true,
        description = {
            "Compares the meetings read in articles with those that people annotated in them.",
            "A meeting is found if two of its people of different sides are; of those found each field is compared. record is the share of the main meetings that"
                    + " were found with status, channel, date, city, country and all people right."
        })
public final class Score implements Callable<Integer> {

    @Parameters(
            index = "0",
            paramLabel = "GOLD",
            description = "Articles with their meetings, one JSON object a line, in the form of what extract prints.")
    private @Nullable Path gold;

    @Parameters(
            index = "1",
            paramLabel = "PRED",
            arity = "0..1",
            description = "What extract printed. Without it, the texts of GOLD are read now.")
    private @Nullable Path predicted;

    @Option(
            names = "--errors",
            paramLabel = "N",
            description = "Say first what is wrong in the first N articles that have errors.")
    private int errors;

    @Option(names = "--json", description = "Print the figures as one JSON object.")
    private boolean json;

    @Option(names = "--all", description = "Count recalled and announced meetings for record, too.")
    private boolean everything;

    @Override
    public Integer call() {
        Map<String, String> annotated = AnnotatedArticles.lines(Objects.requireNonNull(gold));
        Map<String, String> read = predicted == null ? read(annotated) : AnnotatedArticles.lines(predicted);
        Result result = compare(annotated, read, everything, errors, System.out);
        if (json) {
            System.out.println(result.json());
        } else {
            result.lines().forEach(System.out::println);
        }
        return 0;
    }

    /** What is read now in annotated articles. */
    static Map<String, String> read(Map<String, String> annotated) {
        Extractor extractor = Extractor.load();
        Map<String, String> read = new HashMap<>();
        annotated.forEach(
                (id, line) -> read.put(id, ArticleLine.answer(line, extractor).json()));
        return read;
    }

    /** Compares article by article; one that was not read has no meetings. */
    static Result compare(
            Map<String, String> annotated, Map<String, String> read, boolean everything, int errors, PrintStream out) {
        List<Counts> counts = new ArrayList<>();
        int shown = 0;
        for (Map.Entry<String, String> article : annotated.entrySet()) {
            Comparison comparison = new Comparison(
                    AnnotatedArticles.meetings(article.getValue()),
                    AnnotatedArticles.meetings(read.getOrDefault(article.getKey(), "{}")),
                    everything);
            counts.add(comparison.counts());
            if (!comparison.errors().isEmpty() && shown < errors) {
                shown++;
                out.println(article.getKey());
                comparison.errors().forEach(error -> out.println("   " + error));
            }
        }
        return new Result(counts);
    }
}
