package dev.readout.commandline.extract;

import dev.readout.extraction.Extractor;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Option;

/** {@code readout extract < articles.jsonl > reports.jsonl}. */
@Command(
        name = "extract",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the meetings in articles, without a server.",
            "Standard input: one JSON object per line, {\"id\", \"text\" (or \"html\"), \"url\"?, \"publisher\"?, \"published\"?, \"title\"?}.",
            "Standard output: one line each, in the same order: {\"id\", \"title\", \"published\", \"language\", \"meetings\"}, or {\"id\"?, \"error\"}.",
            "An article that is not in English has \"unsupported\", a sentence, and no meetings.",
            "Exit status 1 if a line could not be read."
        })
public final class Extract implements Callable<Integer> {

    @Option(
            names = "--explain",
            description = {
                "Show each article with what was found where in it and by which rules, what looked like a meeting and why it is none,"
                        + " for people to read: no JSON. A - before a line says that it was passed over as a menu, byline or notice.",
                "COLUMNS is the width of the text (100); colours only on a terminal and not if NO_COLOR is set."
            })
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        return explain ? Explain.run(System.in, System.out, System.err, Ansi.AUTO) : run(System.in, System.out);
    }

    /** Extracts from one stream to another. Returns the exit status. */
    static int run(InputStream in, OutputStream out) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        var answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        Extractor extractor = Extractor.load();
        var mistakes = new ParallelLines(line -> ArticleLine.answer(line, extractor)).copy(lines, answers);
        return mistakes == 0 ? 0 : 1;
    }
}
