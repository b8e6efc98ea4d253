package dev.readout.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

/** The views are the topic, whatever happens to the database or to the projector. */
@LentStack
@Timeout(180)
class RebuildTest {

    private static final String LIST = "/meetings?limit=500";

    @Test
    void aDeletedDatabaseIsBuiltAnewAndReadersGoOnWhereTheyWere(Stack stack) throws SQLException {
        Database database = stack.newDatabase();
        try (var topic = MeetingsTopic.empty(stack)) {
            List<MeetingStory> stories = stories("rebuild", 60);
            stories.forEach(story -> topic.send(story.recorded()));
            stories.forEach(story -> topic.send(story.confirmed()));
            String list;
            String position;
            List<String> seen;
            try (var service = RunningService.start(stack, database, "rebuild").ready()) {
                list = service.get(LIST).body();
                var half = read(service, "0", 60);
                position = half.getLast().id();
                seen = versions(half);
            }
            dropViews(database);
            try (var service = RunningService.start(stack, database, "rebuild").ready()) {
                assertThat(service.get(LIST).body()).isEqualTo(list);
                List<String> rest = versions(read(service, position, 60));
                assertThat(rest).hasSize(60).doesNotHaveDuplicates().doesNotContainAnyElementsOf(seen);
            }
        }
    }

    @Test
    void neitherAStoppedProjectorNorAKilledDatabaseLosesOrRepeatsAnything(Stack stack) throws SQLException {
        Database database = stack.newDatabase();
        try (var topic = MeetingsTopic.empty(stack)) {
            List<MeetingStory> stories = stories("crash", 400);
            var writing = CompletableFuture.runAsync(() -> stories.forEach(story -> topic.send(story.recorded())));
            for (int crash = 0; crash < 3; crash++) {
                try (var service = RunningService.start(stack, database, "crash")) {
                    long before = events(database);
                    await().atMost(Duration.ofSeconds(30)).until(() -> writing.isDone() || events(database) > before);
                    assertThat(service.get("/meetings").statusCode()).isEqualTo(200);
                }
            }
            try (var service = RunningService.start(stack, database, "crash")) {
                stack.postgres().kill();
                writing.join();
                stories.forEach(story -> topic.send(story.confirmed()));
                stack.postgres().start();
                await().atMost(Duration.ofSeconds(60))
                        .ignoreExceptions()
                        .untilAsserted(() -> assertThat(events(database)).isEqualTo(800));
                assertThat(versions(read(service.ready(), "0", 800))).doesNotHaveDuplicates();
            }
        }
    }

    private static List<MeetingStory> stories(String name, int count) {
        var random = new Random(7);
        return IntStream.range(0, count)
                .mapToObj(number -> MeetingStory.of(name + number)
                        .on(LocalDate.of(2024, 7, 1 + random.nextInt(31)).toString())
                        .with("Li Wen", "Vice Minister of Commerce", "CN")
                        .with("Ana Duarte", "Foreign Minister", "PT"))
                .toList();
    }

    private static List<ServerSentEvents.Message> read(RunningService service, String position, int count) {
        var read = new ArrayList<ServerSentEvents.Message>();
        try (var events = new ServerSentEvents(service.lines("/events?after=" + position))) {
            while (read.size() < count) {
                read.add(events.next());
            }
        }
        return read;
    }

    private static List<String> versions(List<ServerSentEvents.Message> messages) {
        return messages.stream()
                .map(message -> JsonMapper.shared().readTree(message.data()))
                .map(event -> event.get("meetingId").asString() + " "
                        + event.get("version").asInt())
                .toList();
    }

    private static void dropViews(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("drop schema readout cascade");
        }
    }

    private static long events(Database database) throws SQLException {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from readout.event")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
