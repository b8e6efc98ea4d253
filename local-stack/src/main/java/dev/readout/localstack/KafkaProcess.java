package dev.readout.localstack;

import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.ManagedProcess;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Kafka's broker as a process. */
final class KafkaProcess extends ProcessPart implements Broker {

    private static final int HEAP_MEGABYTES = 160;

    private final Path jars;
    private final Path directory;
    private final int port;

    KafkaProcess(Path jars, Path directory, int port) {
        super("Kafka");
        this.jars = jars;
        this.directory = directory;
        this.port = port;
    }

    @Override
    public String bootstrapServers() {
        return Ports.LOOPBACK + ":" + port;
    }

    @Override
    protected Launch launch() {
        var configuration = new KafkaConfiguration(directory.resolve("kafka"), port);
        configuration.write();
        JavaCommand java = JavaCommand.soonReady(HEAP_MEGABYTES)
                .withOption("-Dlog4j2.configurationFile=" + configuration.logging());
        if (!Files.exists(configuration.formatted())) {
            format(java, configuration);
        }
        List<String> broker =
                java.runClass(jars, "kafka.Kafka", configuration.server().toString());
        return Launch.in(directory, name(), "kafka", broker);
    }

    @Override
    protected Probe probe() {
        // The broker listens to clients only when it is ready to serve them.
        return Probe.port(port);
    }

    private void format(JavaCommand java, KafkaConfiguration configuration) {
        List<String> storageTool = java.runClass(
                jars,
                "kafka.tools.StorageTool",
                "format",
                "--ignore-formatted",
                "--cluster-id",
                configuration.newClusterId(),
                "--config",
                configuration.server().toString());
        ManagedProcess.start(Launch.in(directory, "Kafka's storage tool", "kafka-format", storageTool))
                .awaitSuccess();
    }
}
