package dev.readout.commandline.reprocess;

import dev.readout.commandline.Failure;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.TopicPartition;

/** What the enrichment service has yet to work on, on its way from articles to meetings. */
final class Backlog implements AutoCloseable {

    /** The consumer group of the enrichment service. */
    private static final String GROUP = "readout-enrichment";

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Admin admin;

    Backlog(String kafka) {
        admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka));
    }

    /** How many records of that topic, from those places on, it has read. */
    long read(String topic, Map<TopicPartition, Long> begins) {
        return committed().entrySet().stream()
                .filter(each -> each.getKey().topic().equals(topic))
                .mapToLong(each -> each.getValue() - begins.getOrDefault(each.getKey(), 0L))
                .filter(read -> read > 0)
                .sum();
    }

    /** Its place in all topics it reads, one after the other. Two equal ones with nothing left between say that it rests. */
    Map<TopicPartition, Long> committed() {
        return get(admin.listConsumerGroupOffsets(GROUP).partitionsToOffsetAndMetadata()).entrySet().stream()
                .filter(each -> each.getValue() != null)
                .collect(Collectors.toMap(Map.Entry::getKey, each -> offset(each.getValue())));
    }

    private static long offset(OffsetAndMetadata place) {
        return place.offset();
    }

    /** Whether nothing is left behind that place; the mark that ends a transaction may be. */
    boolean isEmptyBehind(Map<TopicPartition, Long> places) {
        var ends = get(admin.listOffsets(
                        places.keySet().stream().collect(Collectors.toMap(each -> each, _ -> OffsetSpec.latest())))
                .all());
        return places.entrySet().stream().allMatch(each -> {
            var end = ends.get(each.getKey());
            return end == null || end.offset() - each.getValue() <= 1;
        });
    }

    private static <T> T get(KafkaFuture<T> future) {
        try {
            return future.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("Interrupted.", e);
        } catch (ExecutionException | TimeoutException e) {
            throw new Failure("Kafka does not answer: start the system with ./readout up.", e);
        }
    }

    @Override
    public void close() {
        admin.close(PATIENCE);
    }
}
