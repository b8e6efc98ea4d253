package dev.readout.enrichment.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.ReportText;
import dev.readout.resolution.cluster.Reading;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.identity.Sides;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.StandingReport;
import dev.readout.schemas.wire.StoredRecord;
import dev.readout.schemas.wire.Topics;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Random;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.StringSerializer;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.StreamsBuilder;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.TestInputTopic;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyTestDriver;
import org.apache.kafka.streams.kstream.Consumed;
import org.apache.kafka.streams.kstream.KStream;
import org.apache.kafka.streams.kstream.Materialized;
import org.apache.kafka.streams.kstream.Produced;
import org.apache.kafka.streams.kstream.Repartitioned;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * How many reports a second the topology resolves, beside one that only repartitions and stores the same records; both on one thread with real stores, without a broker. Not one of the tests of a build:
 * {@code ./mvnw -pl enrichment-service -am test -Dtest=Throughput -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class Throughput {

    private static final int ARTICLES = 4_000;
    private static final int STATES = 100;

    @TempDir
    private Path folder = Path.of("");

    @Test
    void measure() throws Exception {
        List<ArticleReports> articles = articles();
        double plain = 0;
        double whole = 0;
        for (int round = 0; round < 2; round++) {
            plain = rate(articles, plain());
            whole = rate(articles, Pipeline.topology());
            System.out.printf(
                    Locale.ROOT,
                    "repartition and store: %.0f reports/s; resolve: %.0f reports/s; ratio %.2f%n",
                    plain,
                    whole,
                    whole / plain);
        }
        assertThat(whole).isPositive();
    }

    private double rate(List<ArticleReports> articles, Topology topology) throws Exception {
        var properties = new Properties();
        properties.put(StreamsConfig.APPLICATION_ID_CONFIG, "throughput");
        properties.put(StreamsConfig.BOOTSTRAP_SERVERS_CONFIG, "nowhere:1");
        properties.put(
                StreamsConfig.STATE_DIR_CONFIG,
                Files.createTempDirectory(folder, "state").toString());
        var serializer = new FramedSerdes().of(Topics.REPORTS).serializer();
        List<byte[]> values = articles.stream()
                .map(each -> serializer.serialize(Topics.REPORTS.name(), each))
                .toList();
        try (TopologyTestDriver driver = new TopologyTestDriver(topology, properties)) {
            TestInputTopic<String, byte[]> reports =
                    driver.createInputTopic(Topics.REPORTS.name(), new StringSerializer(), new ByteArraySerializer());
            long start = System.nanoTime();
            for (int i = 0; i < values.size(); i++) {
                reports.pipeInput(articles.get(i).getArticleId(), values.get(i));
            }
            return values.size() / ((System.nanoTime() - start) / 1e9);
        }
    }

    /** Articles to their pair's partition and into a store; and on, as meetings go, by meeting id into another. */
    private static Topology plain() {
        StreamsBuilder builder = new StreamsBuilder();
        KStream<String, byte[]> reports =
                builder.stream(Topics.REPORTS.name(), Consumed.with(Serdes.String(), Serdes.ByteArray()));
        var serdes = new FramedSerdes().of(Topics.REPORTS);
        var standing = StoredRecord.serde(StandingReport.class);
        reports.toTable(Materialized.with(Serdes.String(), Serdes.ByteArray()));
        KStream<String, StandingReport> pairs = reports.flatMap((id, value) -> {
                    var records = new ArrayList<KeyValue<String, StandingReport>>();
                    for (Told told : Reading.of(serdes.deserializer().deserialize("", value))) {
                        records.add(KeyValue.pair(Sides.key(told.sides()), told.standing()));
                    }
                    return records;
                })
                .repartition(Repartitioned.with(Serdes.String(), standing).withName("pairs"));
        pairs.selectKey((pair, report) -> pair + report.getArticleId())
                .toTable(Materialized.with(Serdes.String(), standing))
                .toStream()
                .to("out", Produced.with(Serdes.String(), standing));
        return builder.build();
    }

    private static List<ArticleReports> articles() {
        Random random = new Random(1);
        var articles = new ArrayList<ArticleReports>();
        for (int i = 0; i < ARTICLES; i++) {
            int meeting = random.nextInt(ARTICLES / 2);
            Random of = new Random(meeting);
            LocalDate day = LocalDate.of(2020, 1, 1).plusDays(of.nextInt(1500));
            String line = "HELD; on " + day + "; in Oslo, NO; Ada Berg @ " + state(of.nextInt(STATES))
                    + "; Otto Lind @ " + state(STATES + of.nextInt(STATES));
            articles.add(new ArticleReports(
                    "article" + i,
                    "1",
                    "1",
                    null,
                    "Example News",
                    null,
                    day.toString(),
                    "en",
                    null,
                    List.of(ReportText.read(line))));
        }
        return articles;
    }

    private static String state(int number) {
        return "" + (char) ('A' + number / 26) + (char) ('A' + number % 26);
    }
}
