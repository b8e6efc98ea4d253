package dev.readout.localstack;

import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.WorkingDirectory;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/**
 * Kafka, the registry and PostgreSQL as processes of this machine, reached from this machine only. Closing it, or a later stack in the same
 * directory, ends them; who owns it closes it when the JVM ends.
 */
public final class LocalStack implements Stack {

    private final WorkingDirectory directory;
    private final PostgresProcess postgres;
    private final RegistryProcess registry;
    private final KafkaProcess kafka;

    private LocalStack(WorkingDirectory directory, StackSettings settings, Distributions distributions) {
        this.directory = directory;
        Path path = directory.path();
        int postgresPort = Ports.orFree(settings.postgresPort());
        this.postgres = new PostgresProcess(distributions.postgres(), path, postgresPort, settings.durability());
        this.registry = new RegistryProcess(
                distributions.registryJar(), path, Ports.orFree(settings.registryPort()), postgres.registryDatabase());
        this.kafka = new KafkaProcess(distributions.kafka(), path, Ports.orFree(settings.kafkaPort()));
    }

    /**
     * A stack in a directory that this JVM has taken. Nothing runs yet; the addresses are fixed.
     *
     * @param directory closed with the stack
     */
    public static LocalStack in(WorkingDirectory directory, StackSettings settings) {
        return new LocalStack(directory, settings, Distributions.find());
    }

    /**
     * Starts all parts, side by side where they don't need each other, and returns when all answer.
     *
     * @param ready told of each part when it answers, from any thread
     * @throws StackException if one does not come up; the others are stopped then
     */
    public void start(Consumer<Part> ready) {
        CompletableFuture<Void> schemas =
                begin(postgres, ready).thenRun(() -> begin(registry, ready).join());
        try {
            CompletableFuture.allOf(schemas, begin(kafka, ready)).join();
        } catch (CompletionException e) {
            parts().forEach(Part::stop);
            throw e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    private static CompletableFuture<Void> begin(Part part, Consumer<Part> ready) {
        return CompletableFuture.runAsync(
                () -> {
                    part.start();
                    ready.accept(part);
                },
                task -> Thread.ofVirtual().start(task));
    }

    @Override
    public Broker kafka() {
        return kafka;
    }

    @Override
    public Registry registry() {
        return registry;
    }

    @Override
    public Postgres postgres() {
        return postgres;
    }

    @Override
    public void close() {
        List<Part> lastFirst = parts().reversed();
        lastFirst.forEach(Part::stop);
        directory.close();
    }
}
