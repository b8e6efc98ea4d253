package dev.readout.localstack;

import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.WorkingDirectory;
import java.nio.file.Path;

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
     * @throws StackException if one does not come up; the others are stopped then
     */
    public void start() {
        var startup = new Startup(part -> {});
        begin(startup);
        try {
            startup.await();
        } catch (StackException e) {
            startup.cancel();
            throw e;
        }
    }

    /** Adds all parts to a startup. */
    public void begin(Startup startup) {
        startup.add(kafka).add(postgres).add(registry, postgres);
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
        parts().reversed().forEach(Part::stop);
        directory.close();
    }
}
