package dev.readout.enrichment.streams;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.enrichment.Log;
import dev.readout.enrichment.topology.Enrichment;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.resolution.ReportText;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stream threads that die in the middle of a transaction leave every event there once. */
@LentStack
class ExactlyOnceTest {

    private static final String PREFIX = "exactly-once-";
    private static final int ARTICLES = 60;
    private static final int DEATHS = 3;

    @TempDir
    private Path stateDir;

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger deaths = new AtomicInteger();

    @Test
    void everyEventIsThereOnceThoughThreadsDie(Stack stack) throws Exception {
        Log log = new Log(stack);
        createTopics(stack);
        StreamsBuilder builder = new StreamsBuilder();
        new Enrichment(log.format()::serde, this::read).build(builder);
        try (KafkaStreams streams = new KafkaStreams(builder.build(), properties(stack))) {
            streams.setUncaughtExceptionHandler(new Recovery());
            streams.start();
            for (int i = 0; i < ARTICLES; i++) {
                log.send(Topics.ARTICLES, PREFIX + i, article(i));
            }
            log.send(Topics.ARTICLES, PREFIX + "last", article(ARTICLES));
            List<MeetingEvent> events = log.receive(
                    Topics.MEETINGS,
                    event -> event.getCause().getArticleId().startsWith(PREFIX),
                    list -> sources(list) == ARTICLES + 1);

            assertThat(deaths).hasValue(DEATHS);
            events.stream().map(MeetingEvent::getMeetingId).distinct().forEach(id -> {
                List<Integer> versions = events.stream()
                        .filter(event -> event.getMeetingId().equals(id))
                        .map(MeetingEvent::getVersion)
                        .toList();
                assertThat(versions)
                        .isEqualTo(IntStream.rangeClosed(1, versions.size())
                                .boxed()
                                .toList());
            });
            // Of two articles on two partitions either may come first; the meeting of the later one is then merged.
            assertThat(count(events, MeetingEventType.RECORDED) - count(events, MeetingEventType.MERGED))
                    .isEqualTo(ARTICLES / 2 + 1);
        }
    }

    private static long count(List<MeetingEvent> events, MeetingEventType type) {
        return events.stream().filter(event -> event.getType() == type).count();
    }

    /** How many reports the meetings rest on that stand after those events. */
    private static int sources(List<MeetingEvent> events) {
        Map<String, Integer> sources = new HashMap<>();
        for (MeetingEvent event : events) {
            var meeting = event.getMeeting();
            sources.put(
                    event.getMeetingId(),
                    meeting == null ? 0 : meeting.getSources().size());
        }
        return sources.values().stream().mapToInt(Integer::intValue).sum();
    }

    private ArticleReports read(Article article) {
        if (article.getId().startsWith(PREFIX) && reads.incrementAndGet() % 20 == 0 && deaths.get() < DEATHS) {
            deaths.incrementAndGet();
            throw new KafkaException("The thread dies here, in the middle of a transaction.");
        }
        List<String> lines = article.getId().startsWith(PREFIX)
                ? article.getContent().lines().toList()
                : List.of();
        return new ArticleReports(
                article.getId(),
                article.getRevision(),
                "test",
                null,
                null,
                null,
                article.getPublished(),
                null,
                null,
                lines.stream().map(ReportText::read).toList());
    }

    /** Two articles in turn tell of the same meeting. */
    private static Article article(int number) {
        String day = String.format(java.util.Locale.ROOT, "2031-%02d-11", 1 + number / 2 % 12);
        String side = "P" + (char) ('A' + number / 2 / 12);
        return new Article(
                number == ARTICLES ? PREFIX + "last" : PREFIX + number,
                "1",
                null,
                null,
                day,
                null,
                null,
                ContentType.TEXT_PLAIN,
                "HELD; on " + day + "; in Oslo, NO; Ada Berg @ " + side + "; Otto Lind @ QX",
                Instant.EPOCH);
    }

    private Properties properties(Stack stack) {
        var settings = new EnrichmentSettings(
                stack.kafka().bootstrapServers(),
                stack.registry().url(),
                "apicurio",
                stateDir,
                2,
                0,
                Duration.ofMillis(100));
        var properties = new Properties();
        properties.putAll(StreamsProperties.of(settings));
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "exactly-once-test");
        return properties;
    }

    private static void createTopics(Stack stack) throws Exception {
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()))) {
            var existing = admin.listTopics().names().get();
            List<NewTopic> lacking = new ArrayList<>();
            Stream.concat(Topics.ALL.stream(), Stream.of(Topics.REPROCESSING))
                    .filter(topic -> !existing.contains(topic.name()))
                    .forEach(topic -> lacking.add(topic.toNewTopic()));
            admin.createTopics(lacking).all().get();
        }
    }
}
