package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Ports;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code readout rebuild}. */
@Command(
        name = "rebuild",
        mixinStandardHelpOptions = true,
        description = {
            "Builds the views of a running system anew, from all meeting events, beside the ones that are asked, and puts them in their place when they have caught up. Questions are answered meanwhile; saved filters and subscriptions stay.",
            "Environment: as of readout up, or READOUT_KAFKA_BOOTSTRAP, READOUT_REGISTRY_URL, READOUT_POSTGRES_URL, READOUT_POSTGRES_USER, READOUT_POSTGRES_PASSWORD, READOUT_POSTGRES_SCHEMA."
        })
public final class Rebuild implements Callable<Integer> {

    private static final int HEAP_MEGABYTES = 256;

    @Override
    public Integer call() throws InterruptedException {
        Path jar = Path.of(System.getProperty("readout.home", ""))
                .toAbsolutePath()
                .resolve("query-service/target/query-service.jar");
        var builder = new ProcessBuilder(
                        JavaCommand.soonReady(HEAP_MEGABYTES).runJar(jar, "--spring.profiles.active=rebuild"))
                .inheritIO();
        addresses(SystemSettings.of(System.getenv())).forEach(builder.environment()::putIfAbsent);
        try {
            return builder.start().waitFor();
        } catch (IOException e) {
            throw new Failure("The rebuild cannot be started: " + e.getMessage(), e);
        }
    }

    private static Map<String, String> addresses(SystemSettings settings) {
        return Map.of(
                "READOUT_KAFKA_BOOTSTRAP", Ports.LOOPBACK + ":" + settings.port(Listener.KAFKA),
                "READOUT_REGISTRY_URL", "http://" + Ports.LOOPBACK + ":" + settings.port(Listener.REGISTRY),
                "READOUT_POSTGRES_URL",
                        "postgresql://" + Ports.LOOPBACK + ":" + settings.port(Listener.POSTGRES) + "/readout",
                // As readout up sets it up on this machine.
                "READOUT_POSTGRES_USER", "postgres",
                "READOUT_POSTGRES_PASSWORD", "postgres");
    }
}
