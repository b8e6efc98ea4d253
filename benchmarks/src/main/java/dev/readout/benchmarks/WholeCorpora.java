package dev.readout.benchmarks;

import dev.readout.extraction.Article;
import dev.readout.extraction.Extractor;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.Locale;

/**
 * Reads every article of a corpus and tells, file by file, how many meetings were found, how fast by processor time, and which article took longest. An exception ends the run with the
 * article's name.
 */
final class WholeCorpora {
    private final Extractor extractor;
    private long articles;
    private long characters;
    private long meetings;
    private long telling;
    private long nanoseconds;
    private long slowest;
    private String slowestArticle = "";

    private WholeCorpora(Extractor extractor) {
        this.extractor = extractor;
    }

    /**
     * Runs through.
     *
     * @param arguments the file or folder of JSON Lines; nothing for the usual place
     */
    public static void main(String[] arguments) {
        Extractor extractor = Extractor.load();
        for (Path file : Corpus.files(arguments.length == 0 ? "" : arguments[0])) {
            WholeCorpora run = new WholeCorpora(extractor);
            Corpus.read(file, run::read);
            run.print(file);
        }
    }

    private void read(Article article) {
        long begin = processorTime();
        int found;
        try {
            found = extractor.extract(article).reports().size();
        } catch (RuntimeException e) {
            throw new IllegalStateException("The article " + article.id() + " could not be read", e);
        }
        long took = processorTime() - begin;
        articles++;
        characters += article.content().length();
        meetings += found;
        telling += found > 0 ? 1 : 0;
        nanoseconds += took;
        if (took > slowest) {
            slowest = took;
            slowestArticle = article.id();
        }
    }

    /** Of this thread, in nanoseconds. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private void print(Path file) {
        System.out.printf(
                Locale.ROOT,
                "%s: %d articles, %d meetings (%.1f per 1,000 articles) in %d articles; %.1f s, %.1f MB/s; longest"
                        + " %.0f ms (%s)%n",
                file.getFileName(),
                articles,
                meetings,
                1000.0 * meetings / articles,
                telling,
                nanoseconds / 1e9,
                characters * 1e3 / nanoseconds,
                slowest / 1e6,
                slowestArticle);
    }
}
