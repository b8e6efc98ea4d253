package dev.readout.enrichment.streams;

import dev.readout.schemas.wire.WireFormat;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How this service runs.
 *
 * @param kafka addresses of Kafka's brokers, {@code host:port}, separated by commas ({@code READOUT_KAFKA_BOOTSTRAP})
 * @param registry address of the schema registry ({@code READOUT_REGISTRY_URL})
 * @param wireFormat name of a {@link WireFormat} ({@code READOUT_WIRE_FORMAT})
 * @param stateDir directory of the state stores; what is lost there is read back from Kafka ({@code READOUT_STATE_DIR})
 * @param threads stream threads, 1 to 64 ({@code READOUT_STREAMS_THREADS})
 * @param standbyReplicas copies of the stores that other instances keep warm, 0 to 8 ({@code READOUT_STANDBY_REPLICAS})
 * @param commitInterval time after which what was done is committed and seen by others, 10 ms to 30 s ({@code READOUT_COMMIT_INTERVAL})
 */
@ConfigurationProperties("readout.enrichment")
public record EnrichmentSettings(
        String kafka,
        URI registry,
        String wireFormat,
        Path stateDir,
        int threads,
        int standbyReplicas,
        Duration commitInterval) {

    private static final int MOST_THREADS = 64;
    private static final int MOST_STANDBYS = 8;

    public EnrichmentSettings {
        if (!kafka.matches("[^\\s,:]+:\\d{1,5}(,[^\\s,:]+:\\d{1,5})*")) {
            throw new IllegalArgumentException("READOUT_KAFKA_BOOTSTRAP is '" + kafka
                    + "': give Kafka's address as host:port, several separated by commas.");
        }
        if (!"http".equals(registry.getScheme()) && !"https".equals(registry.getScheme())) {
            throw new IllegalArgumentException("READOUT_REGISTRY_URL is '" + registry
                    + "': give the schema registry's address, such as http://localhost:8085.");
        }
        within("READOUT_STREAMS_THREADS", threads, 1, MOST_THREADS);
        within("READOUT_STANDBY_REPLICAS", standbyReplicas, 0, MOST_STANDBYS);
        if (commitInterval.compareTo(Duration.ofMillis(10)) < 0
                || commitInterval.compareTo(Duration.ofSeconds(30)) > 0) {
            throw new IllegalArgumentException(
                    "READOUT_COMMIT_INTERVAL is '" + commitInterval + "': give between 10ms and 30s, such as 100ms.");
        }
        try {
            WireFormat.named(wireFormat, registry);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("READOUT_WIRE_FORMAT is '" + wireFormat + "'. " + e.getMessage(), e);
        }
    }

    private static void within(String variable, int value, int least, int most) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(
                    variable + " is " + value + ": give a number from " + least + " to " + most + ".");
        }
    }

    /** The wire format of the outer topics. */
    public WireFormat format() {
        return WireFormat.named(wireFormat, registry);
    }
}
