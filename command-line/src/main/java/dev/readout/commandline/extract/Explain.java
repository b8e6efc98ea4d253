package dev.readout.commandline.extract;

import dev.readout.extraction.Article;
import dev.readout.extraction.Extractor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Help.Ansi;

/** {@code readout extract --explain}. */
final class Explain {

    private static final int WIDTH = 100;
    private static final int NARROWEST = 20;

    private Explain() {}

    /** Explains the articles of one stream on another. Returns the exit status. */
    static int run(InputStream in, PrintStream out, PrintStream complaints, Ansi ansi) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        Extractor extractor = Extractor.load();
        int status = 0;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                Article article = ArticleLine.read(line);
                ExplanationText.of(article, extractor.explain(article), ansi, width())
                        .forEach(out::println);
            } catch (IllegalArgumentException e) {
                complaints.println("readout: line " + number + ": " + e.getMessage());
                status = 1;
            }
        }
        out.flush();
        return status;
    }

    /** Shells tell it to what they start only if it is exported. */
    private static int width() {
        String columns = System.getenv("COLUMNS");
        return columns != null && columns.matches("[0-9]{1,4}")
                ? Math.max(NARROWEST, Integer.parseInt(columns) - 2)
                : WIDTH;
    }
}
