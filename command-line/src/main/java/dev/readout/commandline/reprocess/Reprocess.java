package dev.readout.commandline.reprocess;

import dev.readout.commandline.importing.Silence;
import java.net.URI;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code readout reprocess}. */
@Command(
        name = "reprocess",
        mixinStandardHelpOptions = true,
        description = {
            "Has the running system read all stored articles once more, with the extractor it runs now, while it goes on serving.",
            "Then prints which meetings are new, changed and gone by it. Articles of which the extractor finds the same change nothing."
        })
public final class Reprocess implements Callable<Integer> {

    @Option(
            names = "--kafka",
            paramLabel = "HOST:PORT",
            defaultValue = "${env:READOUT_KAFKA_BOOTSTRAP:-localhost:${env:READOUT_KAFKA_PORT:-9092}}",
            description = "Address of Kafka (default: ${DEFAULT-VALUE}).")
    private String kafka = "localhost:9092";

    @Option(
            names = "--registry",
            paramLabel = "URL",
            defaultValue = "${env:READOUT_REGISTRY_URL:-http://localhost:${env:READOUT_REGISTRY_PORT:-8085}}",
            description = "Address of the schema registry (default: ${DEFAULT-VALUE}).")
    private URI registry = URI.create("http://localhost:8085");

    @Option(
            names = "--format",
            paramLabel = "NAME",
            defaultValue = "${env:READOUT_WIRE_FORMAT:-apicurio}",
            description = "Wire format: apicurio or confluent (default: ${DEFAULT-VALUE}).")
    private String format = "apicurio";

    @Option(
            names = "--examples",
            paramLabel = "N",
            defaultValue = "5",
            description = "Show so many meetings of each kind (default: ${DEFAULT-VALUE}).")
    private int examples = 5;

    @Option(names = "--quiet", description = "No progress bar.")
    private boolean quiet;

    @Spec
    @SuppressWarnings("NullAway.Init") // picocli sets it before call()
    private CommandSpec spec;

    @Override
    public Integer call() throws InterruptedException {
        var out = spec.commandLine().getOut();
        Difference difference;
        try (ProgressBar progress = progress()) {
            difference = new Reprocessing(kafka, registry, format).run((done, all) -> {
                progress.maxHint(all);
                progress.stepTo(done);
            });
        }
        difference.lines(examples).forEach(out::println);
        out.flush();
        return 0;
    }

    private ProgressBar progress() {
        var builder = new ProgressBarBuilder()
                .setTaskName("reprocess")
                .setUnit(" articles", 1)
                .showSpeed();
        if (quiet || !Ansi.AUTO.enabled()) {
            builder.setConsumer(new Silence());
        }
        return builder.build();
    }
}
