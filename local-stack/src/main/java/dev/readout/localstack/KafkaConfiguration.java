package dev.readout.localstack;

import dev.readout.localstack.process.Ports;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Base64;
import java.util.Objects;
import java.util.Properties;
import java.util.UUID;

/**
 * The files that tell a Kafka node what to be.
 *
 * @param directory holds the files and the node's data
 * @param port where clients find it
 */
record KafkaConfiguration(Path directory, int port) {

    private static final String DEFAULTS = "kafka.properties";
    private static final String LOGGING = "kafka-log4j2.properties";

    Path server() {
        return directory.resolve("server.properties");
    }

    Path logging() {
        return directory.resolve("log4j2.properties");
    }

    private Path data() {
        return directory.resolve("data");
    }

    /** There once the storage is formatted. */
    Path formatted() {
        return data().resolve("meta.properties");
    }

    void write() {
        try {
            Files.createDirectories(directory);
            try (InputStream logging = resource(LOGGING)) {
                Files.copy(logging, logging(), StandardCopyOption.REPLACE_EXISTING);
            }
            try (Writer out = Files.newBufferedWriter(server())) {
                properties().store(out, null);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Properties properties() throws IOException {
        var properties = new Properties();
        try (InputStream defaults = resource(DEFAULTS)) {
            properties.load(defaults);
        }
        String client = "PLAINTEXT://" + Ports.LOOPBACK + ":" + port;
        String controller = Ports.LOOPBACK + ":" + Ports.orFree(0);
        properties.setProperty("listeners", client + ",CONTROLLER://" + controller);
        properties.setProperty("advertised.listeners", client);
        properties.setProperty("controller.quorum.voters", properties.getProperty("node.id") + "@" + controller);
        properties.setProperty("log.dirs", data().toString());
        return properties;
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(KafkaConfiguration.class.getResourceAsStream(name), name);
    }

    /** Sixteen random bytes in Base64 for URLs, as Kafka wants it; a leading dash would look like an option. */
    String newClusterId() {
        UUID random = UUID.randomUUID();
        byte[] bytes = ByteBuffer.allocate(16)
                .putLong(random.getMostSignificantBits())
                .putLong(random.getLeastSignificantBits())
                .array();
        String id = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        return id.startsWith("-") ? newClusterId() : id;
    }
}
