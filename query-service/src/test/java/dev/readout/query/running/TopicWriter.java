package dev.readout.query.running;

import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Stack;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.WireFormat;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/** Writes to a topic that tests share; keys are to be their own. */
public final class TopicWriter<T extends SpecificRecord> implements AutoCloseable {

    private final Topic<T> topic;
    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<T> serializer;

    public TopicWriter(Stack stack, Topic<T> topic) {
        this.topic = topic;
        String bootstrap = stack.kafka().bootstrapServers();
        try (Admin admin =
                Admin.create(Map.<String, Object>of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap))) {
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
                if (!admin.listTopics().names().get().contains(topic.name())) {
                    admin.createTopics(List.of(topic.toNewTopic())).all().get();
                }
                return true;
            });
        }
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap),
                new StringSerializer(),
                new ByteArraySerializer());
        this.serializer =
                WireFormat.named(WireFormat.APICURIO, stack.registry().url()).serializer(topic);
    }

    /** Writes that record, or a tombstone; it is there when this returns. */
    public void send(String key, @Nullable T value) {
        sendRaw(key, value == null ? null : serializer.serialize(topic.name(), value));
    }

    /** Writes bytes that may mean nothing. */
    public void sendRaw(String key, byte @Nullable [] value) {
        Future<RecordMetadata> sent = producer.send(new ProducerRecord<>(topic.name(), key, value));
        producer.flush();
        sent.resultNow();
    }

    @Override
    public void close() {
        producer.close();
        serializer.close();
    }
}
