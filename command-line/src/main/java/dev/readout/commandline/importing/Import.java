package dev.readout.commandline.importing;

import dev.readout.commandline.importing.Importing.Tally;
import java.net.URI;
import java.util.List;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code readout import PATH|URL...}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Streams articles into a running ingest service.",
            "A source is a file, a folder (read with all its folders), a web address, or - for standard input (JSON Lines).",
            "Formats: plain text (.txt), HTML (.html), JSON Lines (.jsonl, .ndjson), RSS and Atom feeds (.xml, .rss, .atom), web archives (.warc); each also gzipped (.gz).",
            "Exit status 1 if anything was refused or could not be read."
        })
public final class Import implements Callable<Integer> {

    @Parameters(arity = "1..*", paramLabel = "PATH|URL", description = "What to import.")
    private List<String> sources = List.of();

    @Option(
            names = "--to",
            paramLabel = "URL",
            defaultValue = "http://localhost:${env:READOUT_INGEST_PORT:-8081}",
            description = "Address of the ingest service (default: ${DEFAULT-VALUE}).")
    private URI ingest = URI.create("http://localhost:8081");

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() {
        var err = spec.commandLine().getErr();
        Tally tally;
        try (ProgressBar progress = progress()) {
            tally = Importing.run(sources, ingest, err::println, progress::step);
        }
        err.println(tally);
        return tally.isComplete() ? 0 : 1;
    }

    private ProgressBar progress() {
        var builder = new ProgressBarBuilder()
                .setTaskName("import")
                .setUnit(" articles", 1)
                .showSpeed();
        if (quiet || !Ansi.AUTO.enabled()) {
            builder.setConsumer(new Silence());
        }
        return builder.build();
    }
}
