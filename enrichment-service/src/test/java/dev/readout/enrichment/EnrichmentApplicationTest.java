package dev.readout.enrichment;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.schemas.Article;
import dev.readout.schemas.ContentType;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.Rejected;
import dev.readout.schemas.wire.Topic;
import dev.readout.schemas.wire.Topics;
import dev.readout.schemas.wire.WireFormat;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** The service as it runs, against a real Kafka and registry. */
@LentStack
class EnrichmentApplicationTest {

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    private Path stateDir;

    @Test
    void readsArticlesFromKafkaAndTellsOfMeetings(Stack stack) throws Exception {
        WireFormat format =
                WireFormat.named(WireFormat.APICURIO, stack.registry().url());
        try (ConfigurableApplicationContext service =
                SpringApplication.run(EnrichmentApplication.class, settings(stack))) {
            await().atMost(PATIENCE).until(() -> readiness(service), body -> body.contains("\"status\":\"UP\""));
            send(stack, "noise", "noise".getBytes(StandardCharsets.UTF_8));
            send(
                    stack,
                    "visit",
                    format.serializer(Topics.ARTICLES).serialize(Topics.ARTICLES.name(), article("visit")));

            List<MeetingEvent> events = receive(stack, format, Topics.MEETINGS, 1);
            Meeting meeting = requireNonNull(events.getFirst().getMeeting());
            assertThat(meeting.getDate().getValue()).isEqualTo("2025-03-11");
            List<Rejected> rejected = receive(stack, format, Topics.REJECTED, 1);
            assertThat(rejected.getFirst().getKey()).isEqualTo("noise");
            assertThat(rejected.getFirst().getStage()).isEqualTo("deserialize");
        }
    }

    private String[] settings(Stack stack) {
        return new String[] {
            "--server.port=0",
            "--readout.enrichment.kafka=" + stack.kafka().bootstrapServers(),
            "--readout.enrichment.registry=" + stack.registry().url(),
            "--readout.enrichment.state-dir=" + stateDir
        };
    }

    private static Article article(String id) {
        return new Article(
                id,
                "1",
                null,
                null,
                "2025-03-12",
                null,
                "en",
                ContentType.TEXT_PLAIN,
                "ROME, March 12 -- French President Emmanuel Macron met with Italian Prime Minister Giorgia Meloni in Rome on Tuesday.\n",
                Instant.EPOCH);
    }

    private static String readiness(ConfigurableApplicationContext service) throws IOException, InterruptedException {
        int port = requireNonNull(((WebServerApplicationContext) service).getWebServer())
                .getPort();
        try (HttpClient client = HttpClient.newHttpClient()) {
            URI uri = URI.create("http://127.0.0.1:" + port + "/actuator/health/readiness");
            return client.send(HttpRequest.newBuilder(uri).build(), HttpResponse.BodyHandlers.ofString())
                    .body();
        }
    }

    private static void send(Stack stack, String key, byte[] value) throws Exception {
        Map<String, Object> settings =
                Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, stack.kafka().bootstrapServers());
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new ByteArraySerializer())) {
            producer.send(new ProducerRecord<>(Topics.ARTICLES.name(), key, value))
                    .get();
        }
    }

    private static <T extends SpecificRecord> List<T> receive(
            Stack stack, WireFormat format, Topic<T> topic, int count) {
        Map<String, Object> settings = Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                stack.kafka().bootstrapServers(),
                ConsumerConfig.GROUP_ID_CONFIG,
                "enrichment-test-" + topic.name(),
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest",
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed");
        List<T> values = new ArrayList<>();
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), format.deserializer(topic))) {
            consumer.subscribe(List.of(topic.name()));
            await().atMost(PATIENCE).until(() -> {
                consumer.poll(Duration.ofMillis(200)).forEach(each -> values.add(each.value()));
                return values.size() >= count;
            });
        }
        return values;
    }
}
