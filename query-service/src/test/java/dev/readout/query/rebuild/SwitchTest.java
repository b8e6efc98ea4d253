package dev.readout.query.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import dev.readout.schemas.MeetingEvent;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** While views are built anew and switched, questions are answered, readers miss nothing, events go on, and what people have set up stays. */
@LentStack
@Timeout(180)
class SwitchTest {

    private static final int MEETINGS = 200;

    @Test
    void nobodyNotices(Stack stack, Database database) {
        try (var topic = MeetingsTopic.empty(stack);
                var service = RunningService.start(stack, database, "switch").ready()) {
            List<MeetingStory> stories = IntStream.range(0, MEETINGS)
                    .mapToObj(number ->
                            MeetingStory.of("switch " + number).on("2024-07-03").with("Li Wen", "Minister", "CN"))
                    .toList();
            stories.forEach(story -> topic.send(story.recorded()));
            service.send("PUT", "/filters/chinese", "{\"country\":\"CN\"}");
            var reading = CompletableFuture.supplyAsync(() -> read(service, 2 * MEETINGS));
            var isOver = new AtomicBoolean();
            var asking = CompletableFuture.supplyAsync(() -> ask(service, isOver));
            var writing = CompletableFuture.runAsync(
                    () -> stories.subList(0, MEETINGS / 2).forEach(story -> topic.send(story.confirmed())));

            RunningService.rebuild(stack, database);

            writing.join();
            topic.send(stories.subList(MEETINGS / 2, MEETINGS).stream()
                    .map(MeetingStory::confirmed)
                    .toArray(MeetingEvent[]::new));
            assertThat(reading.join()).hasSize(2 * MEETINGS).doesNotHaveDuplicates();
            isOver.set(true);
            assertThat(asking.join()).containsOnly(200);
            await().untilAsserted(() -> assertThat(read(service, 2 * MEETINGS)).doesNotHaveDuplicates());
            assertThat(service.json("/meetings?filter=chinese&limit=500")
                            .get("meetings")
                            .size())
                    .isEqualTo(MEETINGS);
            assertThat(service.ready().get("/actuator/health/readiness").statusCode())
                    .isEqualTo(200);
        }
    }

    private static List<Integer> ask(RunningService service, AtomicBoolean isOver) {
        return Stream.generate(() -> service.get("/meetings").statusCode())
                .takeWhile(status -> !isOver.get())
                .distinct()
                .toList();
    }

    private static List<String> read(RunningService service, int count) {
        try (var events = new ServerSentEvents(service.lines("/events?after=0"))) {
            return Stream.generate(events::next)
                    .limit(count)
                    .map(message -> message.data()
                            .replaceAll("(?s).*?\"meetingId\":\"([0-9a-f]+)\",\"version\":(\\d+).*", "$1 $2"))
                    .toList();
        }
    }
}
