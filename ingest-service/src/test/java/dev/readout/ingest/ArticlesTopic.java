package dev.readout.ingest;

import dev.readout.localstack.Stack;
import dev.readout.schemas.Article;
import dev.readout.schemas.wire.Topics;
import dev.readout.schemas.wire.WireFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** What is in the topic of articles. */
final class ArticlesTopic {

    private ArticlesTopic() {}

    /** All that is in it now of the article with that id, in order; a tombstone is a null value. */
    static List<ConsumerRecord<String, Article>> records(Stack stack, String id) {
        Deserializer<Article> values =
                WireFormat.named("apicurio", stack.registry().url()).deserializer(Topics.ARTICLES);
        var records = new ArrayList<ConsumerRecord<String, Article>>();
        read(stack, values, each -> {
            if (id.equals(each.key())) {
                records.add(each);
            }
        });
        return records;
    }

    /** How many records are in it now. */
    static long count(Stack stack) {
        var count = new AtomicLong();
        read(stack, new ByteArrayDeserializer(), each -> count.incrementAndGet());
        return count.get();
    }

    /** Everything that is in it now, in order within each partition. */
    static <T> void read(Stack stack, Deserializer<T> values, Consumer<ConsumerRecord<String, T>> reader) {
        Map<String, Object> settings =
                Map.of(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers());
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), values)) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.ARTICLES.name()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                consumer.poll(Duration.ofSeconds(1)).forEach(reader);
            }
        }
    }
}
