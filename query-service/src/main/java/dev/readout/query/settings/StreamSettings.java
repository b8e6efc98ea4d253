package dev.readout.query.settings;

import dev.readout.schemas.wire.WireFormat;
import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where the meeting events come from.
 *
 * @param kafka the broker
 * @param registry the schema registry
 * @param wire the form of the topic's values
 */
@ConfigurationProperties("readout")
public record StreamSettings(
        @DefaultValue Kafka kafka,
        @DefaultValue Registry registry,
        @DefaultValue Wire wire) {

    /**
     * The broker.
     *
     * @param bootstrap {@code READOUT_KAFKA_BOOTSTRAP}: {@code host:port}, several separated by commas
     * @param group {@code READOUT_KAFKA_GROUP}: consumer group of the projectors that share one database
     */
    public record Kafka(
            @DefaultValue("localhost:9092") String bootstrap,
            @DefaultValue("readout-query") String group) {

        public Kafka {
            if (!bootstrap.matches("[^\\s,:]+:\\d+(,[^\\s,:]+:\\d+)*")) {
                throw new IllegalArgumentException("READOUT_KAFKA_BOOTSTRAP is '" + bootstrap
                        + "', but must be host:port, several separated by commas: localhost:9092");
            }
        }
    }

    /**
     * The schema registry.
     *
     * @param url {@code READOUT_REGISTRY_URL}
     */
    public record Registry(
            @DefaultValue("http://localhost:8085") URI url) {

        public Registry {
            if (url.getHost() == null) {
                throw new IllegalArgumentException(
                        "READOUT_REGISTRY_URL is '" + url + "', but must be an address: http://localhost:8085");
            }
        }
    }

    /**
     * The form of the topic's values.
     *
     * @param format {@code READOUT_WIRE_FORMAT}: {@code apicurio} or {@code confluent}
     */
    public record Wire(@DefaultValue(WireFormat.APICURIO) String format) {}

    /** The wire format set up for that registry. */
    public WireFormat wireFormat() {
        return WireFormat.named(wire.format(), registry.url());
    }
}
