package dev.readout.enrichment.topology;

import dev.readout.resolution.ReportText;
import dev.readout.schemas.Article;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingReport;
import dev.readout.schemas.Rejected;
import dev.readout.schemas.wire.Topics;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.TreeMap;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.TestOutputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.jspecify.annotations.Nullable;

/** The topology in a test driver. Articles hold one report a line, as {@link ReportText} reads them; a line {@code !} makes the reader fail. */
final class Pipeline implements AutoCloseable {

    private final TopologyTestDriver driver;
    private final TestInputTopic<String, byte[]> articles;
    private final TestInputTopic<String, byte[]> again;
    private final TestOutputTopic<String, MeetingEvent> meetings;
    private final TestOutputTopic<String, Rejected> rejected;
    private final TestOutputTopic<String, ArticleReports> reports;
    private final TreeMap<String, Meeting> standing = new TreeMap<>();

    Pipeline() {
        this(Pipeline::read);
    }

    Pipeline(ArticleReader reader) {
        try {
            driver = new TopologyTestDriver(topology(reader), properties());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        articles = driver.createInputTopic(Topics.ARTICLES.name(), new StringSerializer(), new ByteArraySerializer());
        again = driver.createInputTopic(Topics.REPROCESSING.name(), new StringSerializer(), new ByteArraySerializer());
        OuterSerdes serdes = new FramedSerdes();
        meetings = driver.createOutputTopic(
                Topics.MEETINGS.name(),
                new StringDeserializer(),
                serdes.of(Topics.MEETINGS).deserializer());
        rejected = driver.createOutputTopic(
                Topics.REJECTED.name(),
                new StringDeserializer(),
                serdes.of(Topics.REJECTED).deserializer());
        reports = driver.createOutputTopic(
                Topics.REPORTS.name(),
                new StringDeserializer(),
                serdes.of(Topics.REPORTS).deserializer());
    }

    static Topology topology() {
        return topology(Pipeline::read);
    }

    private static Topology topology(ArticleReader reader) {
        StreamsBuilder builder = new StreamsBuilder();
        new Enrichment(new FramedSerdes(), reader).build(builder);
        return builder.build();
    }

    private static Properties properties() throws IOException {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "test");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                Files.createTempDirectory("readout-topology").toString());
        return properties;
    }

    static ArticleReports read(Article article) {
        List<String> lines = article.getContent().lines().toList();
        if (lines.contains("!")) {
            throw new IllegalStateException("the reader cannot read this");
        }
        return new ArticleReports(
                article.getId(),
                article.getRevision(),
                "test",
                article.getUrl(),
                article.getPublisher(),
                article.getTitle(),
                article.getPublished(),
                "en",
                null,
                lines.stream().map(ReportText::read).toList());
    }

    /** The reports in that content, without those that name somebody. */
    static List<MeetingReport> reports(String content, String without) {
        return content.lines()
                .filter(line -> !line.contains(without))
                .map(ReportText::read)
                .toList();
    }

    /** Sends an article and gives the events that follow. */
    List<MeetingEvent> send(String id, @Nullable String published, String... reports) {
        return sendBytes(id, bytes(id, published, reports));
    }

    /** Has an article read once more and gives the events that follow. */
    List<MeetingEvent> readAgain(String id, @Nullable String published, String... reports) {
        again.pipeInput(id, bytes(id, published, reports));
        return events();
    }

    private static byte[] bytes(String id, @Nullable String published, String... reports) {
        String content = String.join("\n", reports);
        var article = new Article(
                id,
                Integer.toHexString(content.hashCode()),
                null,
                "Example News",
                published,
                null,
                "en",
                ContentType.TEXT_PLAIN,
                content,
                Instant.EPOCH);
        return new FramedSerdes().of(Topics.ARTICLES).serializer().serialize("", article);
    }

    /** Sends whatever bytes. */
    List<MeetingEvent> sendBytes(String id, byte @Nullable [] value) {
        articles.pipeInput(id, value);
        return events();
    }

    private List<MeetingEvent> events() {
        List<MeetingEvent> events = meetings.readValuesToList();
        for (MeetingEvent event : events) {
            if (event.getMeeting() == null) {
                standing.remove(event.getMeetingId());
            } else {
                standing.put(event.getMeetingId(), event.getMeeting());
            }
        }
        return events;
    }

    List<MeetingEvent> withdraw(String id) {
        return sendBytes(id, null);
    }

    /** The meetings that stand after all events so far, by date. */
    List<Meeting> standing() {
        return standing.values().stream()
                .sorted(Comparator.comparing((Meeting meeting) ->
                                String.valueOf(meeting.getDate().getValue()))
                        .thenComparing(Meeting::getId))
                .toList();
    }

    List<Rejected> rejected() {
        return rejected.readValuesToList();
    }

    List<ArticleReports> reports() {
        return reports.readValuesToList();
    }

    @Override
    public void close() {
        driver.close();
    }
}
