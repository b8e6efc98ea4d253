package dev.readout.schemas.wire;

import java.util.Map;
import java.util.Optional;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic of the contract. Keys are UTF-8 strings, values Avro in Confluent's wire format.
 *
 * @param name the topic's name in Kafka
 * @param type the value's record
 * @param partitions how many partitions it is created with
 * @param settings Kafka topic settings it is created with
 */
public record Topic<T extends SpecificRecord>(
        String name, Class<T> type, int partitions, Map<String, String> settings) {

    public Topic {
        settings = Map.copyOf(settings);
    }

    /** What to ask of Kafka to create this topic, with the broker's default replication. */
    public NewTopic toNewTopic() {
        return new NewTopic(name, Optional.of(partitions), Optional.empty()).configs(settings);
    }
}
