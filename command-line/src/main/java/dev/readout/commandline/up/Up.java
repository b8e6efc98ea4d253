package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.localstack.StackException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout up}. */
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts the whole system on this machine, streams the seed articles in, and prints the events of meetings as they come, until Ctrl-C.",
            "A later start in the same directory finds the data again.",
            "Environment: READOUT_QUERY_PORT (8080), READOUT_INGEST_PORT (8081), READOUT_ENRICHMENT_PORT (8082), READOUT_REGISTRY_PORT (8085), READOUT_KAFKA_PORT (9092), READOUT_POSTGRES_PORT (5433), READOUT_BIND (127.0.0.1)."
        })
public final class Up implements Callable<Integer> {

    @Option(names = "--no-seeds", description = "Send no seed articles.")
    private boolean noSeeds;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "Where data and logs are kept (default: ${DEFAULT-VALUE}).")
    private Path data = Path.of("data");

    @Option(names = "--quiet", description = "Print nothing but troubles.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        Path home = Path.of(System.getProperty("readout.home", "")).toAbsolutePath();
        var report = new Report(spec.commandLine().getOut(), spec.commandLine().getErr(), quiet);
        try {
            new Session(home, data, SystemSettings.of(System.getenv()), report).run(!noSeeds);
            return 0;
        } catch (StackException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
