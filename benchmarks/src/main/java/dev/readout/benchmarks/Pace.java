package dev.readout.benchmarks;

import com.ibm.icu.text.BreakIterator;
import dev.readout.extraction.Article;
import dev.readout.extraction.Extractor;
import java.lang.management.ManagementFactory;
import java.util.List;
import java.util.Locale;

/**
 * The articles of {@link ExtractionBenchmark} per second of processor time, beside ICU's word breaks in the same run: for machines that are busy with other things, where
 * JMH, which looks at the clock, measures those as well. Prints a line per pass over all articles; the later ones count.
 */
final class Pace {
    private static final int OF_EACH_FILE = 350;
    private static final int PASSES = 16;

    private final List<Article> articles;
    private final Extractor extractor = Extractor.load();
    private final BreakIterator words = BreakIterator.getWordInstance(Locale.ENGLISH);

    private Pace(List<Article> articles) {
        this.articles = articles;
    }

    /**
     * Measures.
     *
     * @param arguments the file or folder of JSON Lines; nothing for the usual place
     */
    public static void main(String[] arguments) {
        Pace pace =
                new Pace(Corpus.ofUsualLength(Corpus.files(arguments.length == 0 ? "" : arguments[0]), OF_EACH_FILE));
        for (int i = 0; i < PASSES; i++) {
            pace.pass();
        }
    }

    private void pass() {
        long begin = processorTime();
        long meetings = 0;
        for (Article article : articles) {
            meetings += extractor.extract(article).reports().size();
        }
        long extracted = processorTime();
        long breaks = 0;
        for (Article article : articles) {
            breaks += wordBreaks(article);
        }
        long broken = processorTime();
        System.out.printf(
                Locale.ROOT,
                "%.0f articles a second, ICU %.0f, ratio %.1f (%d meetings, %d word breaks)%n",
                articles.size() * 1e9 / (extracted - begin),
                articles.size() * 1e9 / (broken - extracted),
                (double) (extracted - begin) / (broken - extracted),
                meetings,
                breaks);
    }

    private long wordBreaks(Article article) {
        words.setText(article.content());
        long breaks = 0;
        for (int at = words.first(); at != BreakIterator.DONE; at = words.next()) {
            breaks++;
        }
        return breaks;
    }

    /** Of this thread, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
