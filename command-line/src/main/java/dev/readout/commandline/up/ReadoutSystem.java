package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.localstack.LocalStack;
import dev.readout.localstack.Part;
import dev.readout.localstack.StackSettings;
import dev.readout.localstack.StackSettings.Durability;
import dev.readout.localstack.Startup;
import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.WorkingDirectory;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** The stack and the three services on it. */
final class ReadoutSystem implements AutoCloseable {

    private static final int SMALL_HEAP_MEGABYTES = 192;
    private static final int EXTRACTION_HEAP_MEGABYTES = 448;

    private final WorkingDirectory directory;
    private final SystemSettings settings;
    private final Path home;
    private final LocalStack stack;
    private final ServicePart ingest;
    private final ServicePart enrichment;
    private final ServicePart query;
    private final Startup startup;

    private ReadoutSystem(WorkingDirectory directory, SystemSettings settings, Path home, Consumer<Part> ready) {
        this.directory = directory;
        this.settings = settings;
        this.home = home;
        this.stack = LocalStack.in(
                directory,
                new StackSettings(
                        Durability.DISK,
                        settings.port(Listener.KAFKA),
                        settings.port(Listener.REGISTRY),
                        settings.port(Listener.POSTGRES)));
        this.ingest = service(Listener.INGEST, JavaCommand.soonReady(SMALL_HEAP_MEGABYTES));
        this.enrichment = service(Listener.ENRICHMENT, JavaCommand.longRunning(EXTRACTION_HEAP_MEGABYTES));
        this.query = service(Listener.QUERY, JavaCommand.soonReady(SMALL_HEAP_MEGABYTES));
        this.startup = new Startup(ready);
    }

    /**
     * Takes the directory and the ports. Nothing runs yet.
     *
     * @param home where the built jars are
     * @param data what the system keeps, from one start to the next
     * @param ready told of each part when it answers, from any thread
     */
    static ReadoutSystem in(Path home, Path data, SystemSettings settings, Consumer<Part> ready) {
        WorkingDirectory directory = WorkingDirectory.take(data)
                .orElseThrow(() -> new Failure("Another readout runs on "
                        + data.toAbsolutePath().normalize() + ": stop it, or choose another directory with --data."));
        settings.requireFreePorts();
        return new ReadoutSystem(directory, settings, home, ready);
    }

    private ServicePart service(Listener listener, JavaCommand java) {
        String module = listener.name().toLowerCase(Locale.ROOT) + "-service";
        return new ServicePart(
                listener, settings.port(listener), directory.path(), java, new ServiceJar(home, module), environment());
    }

    private Map<String, String> environment() {
        var environment = new HashMap<>(stack.environment(stack.postgres().database()));
        environment.put("READOUT_BIND", settings.bind());
        environment.put("READOUT_STATE_DIR", directory.path().resolve("streams").toString());
        settings.ports().forEach((listener, port) -> environment.put(listener.variable(), port.toString()));
        return environment;
    }

    /**
     * Starts everything and returns when all parts answer.
     *
     * @throws dev.readout.localstack.StackException if one does not come up
     */
    void start() {
        stack.begin(startup);
        // The services need the registry, too, but not before it is there: they take longer to come to it.
        startup.add(ingest, stack.kafka())
                .add(enrichment, stack.kafka())
                .add(query, stack.kafka(), stack.postgres())
                .await();
    }

    /** A part that has ended by itself. */
    Optional<Part> ended() {
        return parts().filter(part -> !part.isRunning()).findFirst();
    }

    private Stream<Part> parts() {
        return Stream.concat(stack.parts().stream(), Stream.of(ingest, enrichment, query));
    }

    Path directory() {
        return directory.path();
    }

    LocalStack stack() {
        return stack;
    }

    ServicePart ingest() {
        return ingest;
    }

    ServicePart enrichment() {
        return enrichment;
    }

    ServicePart query() {
        return query;
    }

    /** Stops everything, in the direction of the data, and gives the directory back. */
    @Override
    public void close() {
        startup.cancel();
        stack.close();
    }
}
