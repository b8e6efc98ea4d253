package dev.readout.enrichment;

import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Stack;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** The topics of a real Kafka, for tests that write and read them. Other tests may use the same ones at the same time. */
public final class Log {

    private static final Duration PATIENCE = Duration.ofSeconds(90);

    private final Stack stack;
    private final WireFormat format;

    public Log(Stack stack) {
        this.stack = stack;
        this.format = WireFormat.named(WireFormat.APICURIO, stack.registry().url());
    }

    public WireFormat format() {
        return format;
    }

    public <T extends SpecificRecord> void send(Topic<T> topic, String key, @Nullable T value)
            throws ExecutionException, InterruptedException {
        try (var serializer = format.serializer(topic)) {
            send(topic, key, value == null ? null : serializer.serialize(topic.name(), value));
        }
    }

    public void send(Topic<?> topic, String key, byte @Nullable [] value)
            throws ExecutionException, InterruptedException {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(topic.name(), key, value)).get();
        }
    }

    /** Reads what is committed from the beginning on, until enough of what is wanted is there. */
    public <T extends SpecificRecord> List<T> receive(Topic<T> topic, Predicate<T> wanted, Predicate<List<T>> enough) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                stack.kafka().bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        List<T> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), format.deserializer(topic))) {
            consumer.subscribe(List.of(topic.name()));
            await().dontCatchUncaughtExceptions().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> {
                    if (wanted.test(each.value())) {
                        values.add(each.value());
                    }
                });
                return enough.test(values);
            });
        }
        return values;
    }
}
