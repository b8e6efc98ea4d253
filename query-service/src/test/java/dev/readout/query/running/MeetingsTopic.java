package dev.readout.query.running;

import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Stack;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.wire.Topics;
import dev.readout.schemas.wire.WireFormat;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
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

/** The topic of a test, empty at first. */
public final class MeetingsTopic implements AutoCloseable {

    private static final String NAME = Topics.MEETINGS.name();

    private final KafkaProducer<String, byte[]> producer;
    private final Serializer<MeetingEvent> serializer;

    private MeetingsTopic(Stack stack) {
        this.producer = new KafkaProducer<>(
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()),
                new StringSerializer(),
                new ByteArraySerializer());
        this.serializer =
                WireFormat.named(WireFormat.APICURIO, stack.registry().url()).serializer(Topics.MEETINGS);
    }

    /** Deletes what other tests have left, and makes the topic anew. */
    public static MeetingsTopic empty(Stack stack) {
        Map<String, Object> settings =
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers());
        try (Admin admin = Admin.create(settings)) {
            if (admin.listTopics().names().get().contains(NAME)) {
                admin.deleteTopics(List.of(NAME)).all().get();
            }
            await().atMost(Duration.ofSeconds(30)).ignoreExceptions().until(() -> {
                admin.createTopics(List.of(Topics.MEETINGS.toNewTopic())).all().get();
                return true;
            });
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return new MeetingsTopic(stack);
    }

    /** Writes these events; they are there when it returns. */
    public void send(MeetingEvent... events) {
        store(Arrays.stream(events)
                .map(event -> new ProducerRecord<>(NAME, event.getMeetingId(), serializer.serialize(NAME, event)))
                .toList());
    }

    /** Writes bytes that may mean nothing. */
    public void sendRaw(int partition, String key, byte @Nullable [] value) {
        store(List.of(new ProducerRecord<>(NAME, partition, key, value)));
    }

    private void store(List<ProducerRecord<String, byte[]>> records) {
        List<Future<RecordMetadata>> sent = records.stream().map(producer::send).toList();
        producer.flush();
        long latest = sent.stream()
                .mapToLong(each -> each.resultNow().timestamp())
                .max()
                .orElse(0);
        // What is sent next is recorded later.
        await().pollInSameThread().pollInterval(Duration.ofMillis(1)).until(() -> System.currentTimeMillis() > latest);
    }

    /** The partition of a meeting. */
    public int partitionOf(String meetingId) {
        byte[] key = meetingId.getBytes(java.nio.charset.StandardCharsets.UTF_8);
        return org.apache.kafka.clients.producer.internals.BuiltInPartitioner.partitionForKey(
                key, Topics.MEETINGS.partitions());
    }

    @Override
    public void close() {
        producer.close();
        serializer.close();
    }
}
