package dev.readout.query.manual;

import io.apicurio.registry.serde.avro.AvroKafkaDeserializer;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.avro.generic.GenericRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Reads what becomes known of meetings, from the beginning and then as it comes. */
final class MeetingReader {

    private MeetingReader() {}

    static void read(String kafka, String registry, Predicate<GenericRecord> goOn) {
        Map<String, Object> settings = Map.of(
                "bootstrap.servers", kafka,
                "group.id", "my-reader",
                "auto.offset.reset", "earliest",
                "isolation.level", "read_committed",
                "key.deserializer", StringDeserializer.class,
                "value.deserializer", AvroKafkaDeserializer.class,
                "apicurio.registry.url", registry + "/apis/registry/v3",
                "apicurio.registry.use-id", "contentId",
                "apicurio.registry.headers.enabled", "false",
                "apicurio.registry.http.adapter", "JDK");
        try (var consumer = new KafkaConsumer<String, GenericRecord>(settings)) {
            consumer.subscribe(List.of("meetings"));
            while (true) {
                for (ConsumerRecord<String, GenericRecord> each : consumer.poll(Duration.ofSeconds(1))) {
                    if (!goOn.test(each.value())) {
                        return;
                    }
                }
            }
        }
    }
}
