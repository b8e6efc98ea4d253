package dev.readout.benchmarks;

import com.ibm.icu.text.BreakIterator;
import dev.readout.extraction.Article;
import dev.readout.extraction.Extractor;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Articles of about 2 KB read per second on one thread, beside one pass of ICU's word breaks over the same texts. One operation is one article: each call takes the next
 * one of the corpus.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(value = 1, jvmArgsAppend = "-Xmx512m")
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ExtractionBenchmark {
    private static final int OF_EACH_FILE = 350;

    /** A file or folder of JSON Lines with articles, {@code -p corpus=PATH}; empty for the usual place. */
    @Param("")
    public String corpus = "";

    private List<Article> articles = List.of();
    private int next;
    private final Extractor extractor = Extractor.load();
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);

    /** Reads the corpus. */
    @Setup
    public void read() {
        articles = Corpus.ofUsualLength(Corpus.files(corpus), OF_EACH_FILE);
        System.out.printf(
                Locale.ROOT,
                "%d articles of %.0f characters on average%n",
                articles.size(),
                articles.stream()
                        .mapToInt(article -> article.content().length())
                        .average()
                        .orElseThrow(() -> new IllegalStateException("No article of about 2 KB in " + corpus)));
    }

    /** Reads the meetings of one article. */
    @Benchmark
    public Object extract() {
        return extractor.extract(nextArticle());
    }

    /** Finds the words of one article and nothing else. */
    @Benchmark
    public void wordBreaks(Blackhole hole) {
        words.setText(nextArticle().content());
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            hole.consume(at);
        }
    }

    private Article nextArticle() {
        next = next + 1 == articles.size() ? 0 : next + 1;
        return articles.get(next);
    }
}
