package dev.readout.localstack.container;

import dev.readout.localstack.Broker;
import dev.readout.localstack.Postgres;
import dev.readout.localstack.Registry;
import dev.readout.localstack.Stack;
import org.testcontainers.containers.Network;
import org.testcontainers.lifecycle.Startables;

/** Kafka, the registry and PostgreSQL as containers, for tests on a machine with Docker. */
public final class ContainerStack implements Stack {

    private final Network network = Network.newNetwork();
    private final PostgresContainer postgres = new PostgresContainer(network);
    private final RegistryContainer registry = new RegistryContainer(network, postgres);
    private final BrokerContainer kafka = new BrokerContainer();

    private ContainerStack() {}

    /** Starts all parts and returns when all answer. */
    public static ContainerStack start() {
        var stack = new ContainerStack();
        Startables.deepStart(stack.registry.container(), stack.kafka.container())
                .join();
        return stack;
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
        kafka.remove();
        registry.remove();
        postgres.remove();
        network.close();
    }
}
