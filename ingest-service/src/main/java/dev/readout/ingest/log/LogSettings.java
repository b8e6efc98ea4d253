package dev.readout.ingest.log;

import dev.readout.schemas.wire.WireFormat;
import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the log is.
 *
 * @param kafka addresses of Kafka's brokers, {@code host:port}, separated by commas ({@code READOUT_KAFKA_BOOTSTRAP})
 * @param registry address of the schema registry ({@code READOUT_REGISTRY_URL})
 * @param wireFormat name of a {@link WireFormat} ({@code READOUT_WIRE_FORMAT})
 * @param timeout how long Kafka may take to acknowledge an article, before its sender is told to come again; at least one second ({@code READOUT_KAFKA_TIMEOUT})
 */
@ConfigurationProperties(LogSettings.PREFIX)
public record LogSettings(String kafka, URI registry, String wireFormat, Duration timeout) {

    public static final String PREFIX = "readout.log";

    public LogSettings {
        if (!kafka.matches("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*")) {
            throw new IllegalArgumentException("READOUT_KAFKA_BOOTSTRAP is '" + kafka
                    + "': give Kafka's address as host:port, several separated by commas.");
        }
        if (registry.getHost() == null || !String.valueOf(registry.getScheme()).matches("https?")) {
            throw new IllegalArgumentException("READOUT_REGISTRY_URL is '" + registry
                    + "': give the schema registry's address, such as http://localhost:8085.");
        }
        if (timeout.compareTo(Duration.ofSeconds(1)) < 0 || timeout.compareTo(Duration.ofMinutes(10)) > 0) {
            throw new IllegalArgumentException(
                    "READOUT_KAFKA_TIMEOUT is " + timeout.toMillis() + "ms: give between 1s and 10m, such as 15s.");
        }
        try {
            WireFormat.named(wireFormat, registry);
        } catch (IllegalArgumentException | IllegalStateException e) {
            throw new IllegalArgumentException("READOUT_WIRE_FORMAT is '" + wireFormat + "'. " + e.getMessage(), e);
        }
    }

    WireFormat format() {
        return WireFormat.named(wireFormat, registry);
    }
}
