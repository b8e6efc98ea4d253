package dev.readout.commandline.resolve;

import dev.readout.resolution.Explanation;
import dev.readout.resolution.ReportId;
import dev.readout.resolution.Resolver;
import dev.readout.resolution.identity.Identification;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code readout resolve < reports.jsonl > meetings.jsonl}. */
@Command(
        name = "resolve",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the reports of one meeting together, without a server.",
            "Standard input: what readout extract prints, one article per line.",
            "Standard output: one meeting per line, by date: its fields, reports ({article, index, agreement}), and agreement: why they belong together.",
            "Exit status 1 if a line could not be read; standard error says which and why."
        })
public final class Resolve implements Callable<Integer> {

    @Option(
            names = "--explain",
            arity = "2",
            paramLabel = "ARTICLE#INDEX",
            description =
                    "Say why two reports are or are not of one meeting, and print no meetings. INDEX counts an article's meetings from 0.")
    private @Nullable List<String> explain;

    @Override
    public Integer call() throws IOException {
        return run(System.in, System.out, System.err, explain);
    }

    /** Resolves from one stream to another. Returns the exit status. */
    static int run(InputStream in, OutputStream out, PrintStream complaints, @Nullable List<String> explain)
            throws IOException {
        Resolver resolver = new Resolver();
        int status = read(in, resolver, complaints) ? 0 : 1;
        var answers = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        if (explain == null) {
            for (var meeting : resolver.meetings()) {
                answers.write(MeetingLine.of(meeting).toString());
                answers.write('\n');
            }
        } else {
            status = Math.max(status, explain(resolver, explain, answers, complaints));
        }
        answers.flush();
        return status;
    }

    private static boolean read(InputStream in, Resolver resolver, PrintStream complaints) throws IOException {
        var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
        boolean good = true;
        int number = 0;
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            number++;
            if (line.isBlank()) {
                continue;
            }
            try {
                resolver.read(Identification.of(ArticleLine.read(line)));
            } catch (IllegalArgumentException e) {
                good = false;
                complaints.println("readout: line " + number + ": " + e.getMessage());
            }
        }
        return good;
    }

    private static int explain(Resolver resolver, List<String> pair, BufferedWriter answers, PrintStream complaints)
            throws IOException {
        try {
            Explanation explanation = resolver.explain(ReportId.parse(pair.get(0)), ReportId.parse(pair.get(1)));
            answers.write(explanation.isSame() ? "One meeting:\n" : "Not one meeting:\n");
            for (String reason : explanation.reasons()) {
                answers.write("  " + reason + "\n");
            }
            return 0;
        } catch (IllegalArgumentException e) {
            complaints.println("readout: " + e.getMessage());
            return 1;
        }
    }
}
