package dev.readout.benchmarks;

import com.ibm.icu.text.BreakIterator;
import dev.readout.extraction.Article;
import dev.readout.extraction.Extractor;
import java.nio.file.Path;
import java.util.List;
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
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
public class ExtractionBenchmark {

    /** Files of JSON Lines with real articles; give others with {@code -p corpus=}. */
    @Param("articles.jsonl.gz")
    public String corpus = "";

    private List<Article> articles = List.of();
    private int next;
    private final Extractor extractor = Extractor.load();
    private final BreakIterator words = BreakIterator.getWordInstance(java.util.Locale.ENGLISH);

    /** Reads the corpus. */
    @Setup
    public void read() {
        articles = Corpus.ofUsualLength(Path.of(corpus), 2_000);
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
