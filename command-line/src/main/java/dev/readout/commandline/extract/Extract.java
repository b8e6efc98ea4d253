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

    @Override
    public Integer call() throws IOException {
        return run(System.in, System.out);
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
