package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.localstack.process.Ports;
import java.util.EnumMap;
import java.util.Map;

/**
 * Where the parts of the system listen.
 *
 * @param bind address of the network interface the services listen on; Kafka, the registry and PostgreSQL listen on loopback only
 * @param ports of each
 */
record SystemSettings(String bind, Map<Listener, Integer> ports) {

    /** Reads the settings from environment variables. */
    static SystemSettings of(Map<String, String> environment) {
        var ports = new EnumMap<Listener, Integer>(Listener.class);
        for (Listener listener : Listener.values()) {
            String value = environment.getOrDefault(listener.variable(), "" + listener.standardPort());
            ports.put(listener, port(listener.variable(), value));
        }
        return new SystemSettings(environment.getOrDefault("READOUT_BIND", Ports.LOOPBACK), ports);
    }

    private static int port(String variable, String value) {
        if (!value.matches("\\d{1,5}") || Integer.parseInt(value) < 1 || Integer.parseInt(value) > 65535) {
            throw new Failure(variable + " is '" + value + "': give a port from 1 to 65535, such as 8080.");
        }
        return Integer.parseInt(value);
    }

    int port(Listener listener) {
        return ports.getOrDefault(listener, listener.standardPort());
    }

    /** Fails with the remedy if something else listens on one of the ports. */
    void requireFreePorts() {
        ports.forEach((listener, port) -> Ports.requireFree(listener.title(), port, listener.variable()));
    }
}
