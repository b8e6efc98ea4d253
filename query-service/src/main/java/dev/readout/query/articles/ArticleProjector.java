package dev.readout.query.articles;

import dev.readout.query.projection.Checkpoint;
import dev.readout.query.settings.StreamSettings;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.Topics;
import dev.readout.schemas.wire.WireFormat;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.kafka.listener.BatchMessageListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes batches of the topics of articles, reports and rejections with the places reached in one transaction each. Records before those places were written
 * before. Lives on its consumer's one thread.
 */
@Component
class ArticleProjector implements BatchMessageListener<String, byte[]> {

    private static final Logger LOG = LoggerFactory.getLogger(ArticleProjector.class);

    private final TransactionTemplate transaction;
    private final Checkpoint checkpoint;
    private final List<Table<?>> tables;

    ArticleProjector(
            PlatformTransactionManager transactions,
            Checkpoint checkpoint,
            ArticleTables tables,
            StreamSettings settings) {
        this.transaction = new TransactionTemplate(transactions);
        this.checkpoint = checkpoint;
        WireFormat format = settings.wireFormat();
        this.tables = List.of(
                new Table<>(Topics.ARTICLES, format.deserializer(Topics.ARTICLES), tables::articles),
                new Table<>(Topics.REPORTS, format.deserializer(Topics.REPORTS), tables::readings),
                new Table<>(Topics.REJECTED, format.deserializer(Topics.REJECTED), tables::rejections));
    }

    /** What is done with the records of a topic. */
    private record Table<T extends SpecificRecord>(
            Topic<T> topic, Deserializer<T> deserializer, Consumer<List<Arrived<T>>> writing) {

        void write(List<ConsumerRecord<String, byte[]>> records) {
            writing.accept(records.stream().flatMap(this::arrived).toList());
        }

        /** What cannot be read is refused by whoever reads it for its meaning, and comes back as a rejection. */
        private Stream<Arrived<T>> arrived(ConsumerRecord<String, byte[]> each) {
            try {
                byte[] value = each.value();
                return Stream.of(new Arrived<>(
                        topic.name(),
                        each.partition(),
                        each.offset(),
                        Objects.requireNonNullElse(each.key(), ""),
                        Instant.ofEpochMilli(each.timestamp()),
                        value == null ? null : deserializer.deserialize(topic.name(), value)));
            } catch (RuntimeException e) { // deserializers throw whatever they like
                LOG.warn(
                        "Passing over {}-{} at offset {}: {}",
                        topic.name(),
                        each.partition(),
                        each.offset(),
                        e.toString());
                return Stream.empty();
            }
        }
    }

    @Override
    public void onMessage(List<ConsumerRecord<String, byte[]>> records) {
        transaction.executeWithoutResult(status -> {
            checkpoint.stay();
            tables.forEach(table -> project(records, table));
        });
    }

    private void project(List<ConsumerRecord<String, byte[]>> records, Table<?> table) {
        String topic = table.topic().name();
        Map<Integer, Long> next = new HashMap<>(checkpoint.next(topic));
        List<ConsumerRecord<String, byte[]>> news = records.stream()
                .filter(each -> each.topic().equals(topic))
                .filter(each -> each.offset() >= next.getOrDefault(each.partition(), 0L))
                .toList();
        if (!news.isEmpty()) {
            table.write(news);
            news.forEach(each -> next.put(each.partition(), each.offset() + 1));
            checkpoint.move(topic, next);
        }
    }
}
