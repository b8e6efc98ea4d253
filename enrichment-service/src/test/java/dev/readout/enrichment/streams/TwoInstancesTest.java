package dev.readout.enrichment.streams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.enrichment.Log;
import dev.readout.enrichment.topology.Enrichment;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.resolution.ReportText;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.Topics;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two instances share the work; either may go, and what it knew is there: with the other, which kept a copy, or from the changelog. */
@LentStack
class TwoInstancesTest {

    private static final String PREFIX = "two-instances-";
    private static final int MEETINGS = 16;
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    @TempDir
    private Path folder = Path.of("");

    @Test
    void whatOneInstanceKnewIsKnownToTheNextOne(Stack stack) throws Exception {
        Log log = new Log(stack);
        createTopics(stack);
        KafkaStreams one = instance(stack, log, "one");
        try (KafkaStreams two = instance(stack, log, "two")) {
            awaitSharedWork(one, two);
            send(log, 0);
            awaitSources(log, 1);
            awaitStandbys(one, two);

            one.close(Duration.ofSeconds(20));
            send(log, 1);
            awaitSources(log, 2);
        }
        // Nobody is left, and the third one begins with nothing but what Kafka keeps.
        try (KafkaStreams _ = instance(stack, log, "three")) {
            send(log, 2);
            eachEventIsThereOnce(awaitSources(log, 3));
        } finally {
            one.close(Duration.ofSeconds(20));
        }
    }

    private static void awaitSharedWork(KafkaStreams one, KafkaStreams two) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            assertThat(activeTasks(one)).isPositive();
            assertThat(activeTasks(two)).isPositive();
        });
    }

    private static void awaitStandbys(KafkaStreams one, KafkaStreams two) {
        await().atMost(PATIENCE)
                .untilAsserted(() -> assertThat(one.metadataForLocalThreads().stream()
                                        .mapToInt(each -> each.standbyTasks().size())
                                        .sum()
                                + two.metadataForLocalThreads().stream()
                                        .mapToInt(each -> each.standbyTasks().size())
                                        .sum())
                        .isPositive());
    }

    private static int activeTasks(KafkaStreams streams) {
        return streams.metadataForLocalThreads().stream()
                .mapToInt(each -> each.activeTasks().size())
                .sum();
    }

    /** One more article about each meeting. */
    private static void send(Log log, int round) throws Exception {
        for (int i = 0; i < MEETINGS; i++) {
            log.send(Topics.ARTICLES, id(round, i), article(round, i));
        }
    }

    /** Waits until each meeting has so many sources, and gives all events. */
    private static List<MeetingEvent> awaitSources(Log log, int each) {
        return log.receive(
                Topics.MEETINGS,
                event -> event.getCause().getArticleId().startsWith(PREFIX),
                events -> sources(events).values().stream()
                                .filter(count -> count == each)
                                .count()
                        == MEETINGS);
    }

    private static Map<String, Integer> sources(List<MeetingEvent> events) {
        Map<String, Integer> sources = new HashMap<>();
        for (MeetingEvent event : events) {
            var meeting = event.getMeeting();
            sources.put(
                    event.getMeetingId(),
                    meeting == null ? 0 : meeting.getSources().size());
        }
        return sources;
    }

    private static void eachEventIsThereOnce(List<MeetingEvent> events) {
        sources(events).keySet().forEach(id -> {
            List<Integer> versions = events.stream()
                    .filter(event -> event.getMeetingId().equals(id))
                    .map(MeetingEvent::getVersion)
                    .toList();
            assertThat(versions)
                    .isEqualTo(IntStream.rangeClosed(1, versions.size()).boxed().toList());
        });
    }

    private KafkaStreams instance(Stack stack, Log log, String name) {
        StreamsBuilder builder = new StreamsBuilder();
        new Enrichment(log.format()::serde, TwoInstancesTest::read).build(builder);
        var settings = new EnrichmentSettings(
                stack.kafka().bootstrapServers(),
                stack.registry().url(),
                "apicurio",
                folder.resolve(name),
                1,
                1,
                Duration.ofMillis(100));
        var properties = new Properties();
        properties.putAll(StreamsProperties.of(settings));
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "two-instances-test");
        KafkaStreams streams = new KafkaStreams(builder.build(), properties);
        streams.setUncaughtExceptionHandler(new Recovery());
        streams.start();
        return streams;
    }

    private static ArticleReports read(Article article) {
        Stream<String> lines =
                article.getId().startsWith(PREFIX) ? article.getContent().lines() : Stream.of();
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
                lines.map(ReportText::read).toList());
    }

    private static String id(int round, int meeting) {
        return PREFIX + round + "-" + meeting;
    }

    private static Article article(int round, int meeting) {
        String day = String.format(Locale.ROOT, "2032-%02d-11", 1 + meeting % 12);
        String published = String.format(Locale.ROOT, "2032-%02d-%d", 1 + meeting % 12, 12 + round);
        return new Article(
                id(round, meeting),
                "1",
                null,
                null,
                published,
                null,
                null,
                ContentType.TEXT_PLAIN,
                "HELD; on " + day + "; in Oslo, NO; Ada Berg @ T" + (char) ('A' + meeting) + "; Otto Lind @ QX",
                Instant.EPOCH);
    }

    private static void createTopics(Stack stack) throws Exception {
        try (Admin admin = Admin.create(
                Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers()))) {
            var existing = admin.listTopics().names().get();
            List<NewTopic> lacking = new ArrayList<>();
            Stream.concat(Topics.ALL.stream(), Stream.of(Topics.REPROCESSING))
                    .filter(topic -> !existing.contains(topic.name()))
                    .map(Topic::toNewTopic)
                    .forEach(lacking::add);
            admin.createTopics(lacking).all().get();
        }
    }
}
