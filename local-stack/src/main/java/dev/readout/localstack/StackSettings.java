package dev.readout.localstack;

/**
 * How a stack of processes is to be.
 *
 * @param durability whether data must outlive a power cut
 * @param kafkaPort 1 to 65535, or 0 for a free one; so the other ports
 */
public record StackSettings(Durability durability, int kafkaPort, int registryPort, int postgresPort) {

    /** How much is given for keeping data. */
    public enum Durability {
        /** What is acknowledged is on the disk. */
        DISK,
        /** What is acknowledged outlives the processes, not the machine: quicker, for tests. */
        MEMORY
    }

    public StackSettings {
        checkPort("Kafka", kafkaPort);
        checkPort("the registry", registryPort);
        checkPort("PostgreSQL", postgresPort);
    }

    /** Free ports, and data that need not outlive the machine. */
    public static StackSettings forTests() {
        return new StackSettings(Durability.MEMORY, 0, 0, 0);
    }

    private static void checkPort(String part, int port) {
        if (port < 0 || port > 65535) {
            throw new IllegalArgumentException(
                    "The port of " + part + " is from 1 to 65535, or 0 for a free one, not " + port);
        }
    }
}
