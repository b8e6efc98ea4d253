package dev.readout.localstack.junit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.localstack.Broker;
import dev.readout.localstack.Database;
import dev.readout.localstack.Part;
import dev.readout.localstack.Registry;
import dev.readout.localstack.Stack;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.Test;

@LentStack
class LentStackTest {

    private static final String SCHEMA = "application/vnd.schemaregistry.v1+json";

    @Test
    void everyPartRuns(Stack stack) {
        assertThat(stack.parts()).hasSize(3).allMatch(Part::isRunning);
        assertThat(stack).isSameAs(StackExtension.stack());
    }

    @Test
    void aKilledBrokerKeepsItsAddressAndWhatItAcknowledged(Broker kafka) throws Exception {
        String topic = "kept-" + UUID.randomUUID();
        create(kafka, topic);
        send(kafka, topic, "before");

        kafka.kill();
        assertThat(kafka.isRunning()).isFalse();
        kafka.start();
        send(kafka, topic, "after");

        assertThat(read(kafka, topic, 2)).containsExactly("before", "after");
    }

    @Test
    void theRegistryKeepsItsSchemasWhileItIsAway(Registry registry) throws Exception {
        String subject = "kept-" + UUID.randomUUID() + "-value";
        URI versions = URI.create(registry.confluentUrl() + "/subjects/" + subject + "/versions");
        HttpRequest register = HttpRequest.newBuilder(versions)
                .header("Content-Type", SCHEMA)
                .POST(HttpRequest.BodyPublishers.ofString("{\"schema\": \"\\\"string\\\"\"}"))
                .build();
        assertThat(send(register).statusCode()).isEqualTo(200);

        registry.stop();
        registry.start();

        HttpResponse<String> kept = send(HttpRequest.newBuilder(versions).build());
        assertThat(kept.statusCode()).isEqualTo(200);
        assertThat(kept.body()).isEqualTo("[1]");
    }

    @Test
    void aKilledDatabaseServerComesBackWithItsRows(Stack stack, Database database) throws Exception {
        execute(database, "CREATE TABLE kept AS SELECT 7 AS seven");

        stack.postgres().kill();
        assertThat(stack.postgres().isRunning()).isFalse();
        assertThatThrownBy(() -> execute(database, "SELECT 1")).isInstanceOf(SQLException.class);
        stack.postgres().start();

        assertThat(number(database, "SELECT seven FROM kept")).isEqualTo(7);
        assertThat(number(database, "SELECT current_setting('server_version_num')::int / 10000"))
                .isEqualTo(18);
    }

    @Test
    void databasesAreApart(Stack stack, Database own) throws Exception {
        Database other = stack.newDatabase();
        execute(own, "CREATE TABLE only_here (n int)");

        assertThatThrownBy(() -> execute(other, "SELECT * FROM only_here")).isInstanceOf(SQLException.class);
    }

    @Test
    void theEnvironmentPointsAServiceAtTheStack(Stack stack, Database database) {
        assertThat(stack.environment(database))
                .containsEntry("READOUT_KAFKA_BOOTSTRAP", stack.kafka().bootstrapServers())
                .containsEntry("READOUT_REGISTRY_URL", stack.registry().url().toString())
                .containsEntry("READOUT_POSTGRES_URL", database.url());
    }

    private static void create(Broker kafka, String topic) throws Exception {
        try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka.bootstrapServers()))) {
            admin.createTopics(List.of(new NewTopic(topic, 1, (short) 1))).all().get();
        }
    }

    private static void send(Broker kafka, String topic, String value) throws Exception {
        Map<String, Object> settings = Map.of("bootstrap.servers", kafka.bootstrapServers(), "acks", "all");
        try (var producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer())) {
            producer.send(new ProducerRecord<>(topic, value)).get();
        }
    }

    private static List<String> read(Broker kafka, String topic, int count) {
        Map<String, Object> settings =
                Map.of("bootstrap.servers", kafka.bootstrapServers(), "auto.offset.reset", "earliest");
        try (var consumer = new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
            var partition = new TopicPartition(topic, 0);
            consumer.assign(List.of(partition));
            var read = new ArrayList<String>();
            while (read.size() < count) {
                for (ConsumerRecord<String, String> each : consumer.poll(Duration.ofSeconds(30))) {
                    read.add(each.value());
                }
            }
            return read;
        }
    }

    private static HttpResponse<String> send(HttpRequest request) throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            return client.send(request, HttpResponse.BodyHandlers.ofString(UTF_8));
        }
    }

    private static void execute(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static int number(Database database, String sql) throws SQLException {
        try (Connection connection = connect(database);
                Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            assertThat(result.next()).isTrue();
            return result.getInt(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
    }
}
