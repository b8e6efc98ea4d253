package dev.readout.commandline.reprocess;

import dev.readout.commandline.Failure;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.wire.Topics;
import dev.readout.schemas.wire.WireFormat;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;

/**
 * One run over all stored articles: each is put into the topic of requests, on the partition where it lies; then it waits until the enrichment service has worked through them, and collects the events that they led to.
 */
final class Reprocessing {

    private static final Duration STEP = Duration.ofMillis(500);
    /** The service rests if nothing moved for so many steps. */
    private static final int STILL = 4;
    /** And is not there if so many pass before it takes anything. */
    private static final int LOST = 120;

    private final String kafka;
    private final WireFormat format;

    /** Receives how many of how many articles are read. */
    @FunctionalInterface
    interface Progress {
        void at(long done, long all);
    }

    Reprocessing(String kafka, URI registry, String format) {
        this.kafka = kafka;
        this.format = WireFormat.named(format, registry);
    }

    /**
     * Runs.
     *
     * @throws Failure if Kafka or the enrichment service does not answer
     */
    Difference run(Progress progress) throws InterruptedException {
        try (var articles = new TopicReader(kafka, Topics.ARTICLES.name());
                var requests = new TopicReader(kafka, Topics.REPROCESSING.name());
                var meetings = new TopicReader(kafka, Topics.MEETINGS.name());
                var backlog = new Backlog(kafka)) {
            if (requests.partitions() < articles.partitions()) {
                throw new Failure("The topic " + Topics.REPROCESSING.name()
                        + " has fewer partitions than that of articles: give it as many.");
            }
            Map<TopicPartition, Long> before = meetings.ends();
            Map<TopicPartition, Long> first = requests.ends();
            Latest latest = request(articles);
            await(backlog, first, requests.ends(), latest.size(), progress);
            return difference(meetings, before, latest);
        } catch (KafkaException e) {
            throw new Failure(
                    "Kafka at " + kafka + " does not answer as expected (" + e.getMessage()
                            + "): start the system with ./readout up.",
                    e);
        }
    }

    private Latest request(TopicReader articles) {
        var latest = new Latest();
        Map<TopicPartition, Long> ends = articles.ends();
        articles.readFromBeginning(ends, latest::add);
        Map<String, Object> settings = Map.of(
                ProducerConfig.BOOTSTRAP_SERVERS_CONFIG,
                kafka,
                ProducerConfig.COMPRESSION_TYPE_CONFIG,
                "lz4",
                ProducerConfig.MAX_REQUEST_SIZE_CONFIG,
                Topics.LARGEST_RECORD);
        var failures = new ConcurrentLinkedQueue<Exception>();
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            articles.readFromBeginning(ends, article -> {
                if (latest.has(article)) {
                    var request = new ProducerRecord<>(
                            Topics.REPROCESSING.name(), article.partition(), article.key(), article.value());
                    Future<?> _ = producer.send(request, (_, failure) -> {
                        if (failure != null) {
                            failures.add(failure);
                        }
                    });
                }
            });
        }
        if (!failures.isEmpty()) {
            throw new Failure("Not all articles could be sent: run it again.", failures.element());
        }
        return latest;
    }

    private static void await(
            Backlog backlog,
            Map<TopicPartition, Long> first,
            Map<TopicPartition, Long> last,
            int all,
            Progress progress)
            throws InterruptedException {
        long requested = last.entrySet().stream()
                .mapToLong(each -> each.getValue() - first.getOrDefault(each.getKey(), 0L))
                .sum();
        Map<TopicPartition, Long> place = backlog.committed();
        int still = 0;
        boolean done = false;
        while (!done || still < STILL) {
            TimeUnit.MILLISECONDS.sleep(STEP.toMillis());
            long read = backlog.read(Topics.REPROCESSING.name(), first);
            progress.at(Math.min(read, all), all);
            Map<TopicPartition, Long> now = backlog.committed();
            done = read >= requested && backlog.isEmptyBehind(now);
            still = now.equals(place) ? still + 1 : 0;
            if (still == LOST) {
                throw new Failure("The enrichment service does not take the articles: see whether it runs.");
            }
            place = now;
        }
    }

    private Difference difference(TopicReader meetings, Map<TopicPartition, Long> before, Latest latest) {
        var difference = new Difference();
        try (var events = format.deserializer(Topics.MEETINGS)) {
            meetings.read(before, meetings.ends(), record -> {
                MeetingEvent event = events.deserialize(Topics.MEETINGS.name(), record.value());
                if (latest.hasArticle(event.getCause().getArticleId())) {
                    difference.add(event);
                }
            });
        }
        return difference;
    }
}
