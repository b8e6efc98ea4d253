package dev.readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.webhook.Receiver.Received;
import dev.readout.schemas.MeetingEvent;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Two instances that go, another that comes, and a target that refuses every third time: all is taken, each meeting in its order. */
@LentStack
@Timeout(180)
class DeliveryTest {

    private static final int MEETINGS = 15;
    private static final int VERSIONS = 4;
    private static final Map<String, Object> HASTY =
            Map.of("readout.webhook.private.targets", "true", "readout.webhook.first.retry", "50ms");

    @Test
    void everythingIsTakenAndEachMeetingInItsOrder(Stack stack, Database database) throws IOException {
        try (var topic = MeetingsTopic.empty(stack);
                var receiver = new Receiver()) {
            receiver.answer(each -> ThreadLocalRandom.current().nextInt(3) == 0 ? 503 : 204);
            List<MeetingStory> stories = IntStream.range(0, MEETINGS)
                    .mapToObj(number -> MeetingStory.of("delivery " + number).with("Li Wen", "Minister", "CN"))
                    .toList();
            try (var one = RunningService.start(stack, database, "delivery", HASTY);
                    var other = RunningService.start(stack, database, "delivery", HASTY)) {
                one.send("POST", "/subscriptions", "{\"target\":\"" + receiver.address() + "\",\"after\":\"0\"}");
                tell(topic, stories);
                await().until(() -> receiver.taken().size() > MEETINGS / 2);
                assertThat(other.json("/subscriptions")
                                .at("/subscriptions/0/status")
                                .asString())
                        .isEqualTo("ACTIVE");
            }
            tell(topic, stories);
            try (var later = RunningService.start(stack, database, "delivery", HASTY)) {
                await().atMost(Duration.ofSeconds(90))
                        .until(() -> ids(receiver.taken()) == MEETINGS * VERSIONS
                                && later.json("/subscriptions")
                                                .at("/subscriptions/0/waiting")
                                                .asInt()
                                        == 0);
            }
            Map<String, List<Integer>> versions = receiver.taken().stream()
                    .collect(Collectors.groupingBy(
                            Received::meeting, Collectors.mapping(Received::version, Collectors.toList())));
            assertThat(versions).hasSize(MEETINGS);
            // At least once: who left may not have noted what was taken last.
            assertThat(versions.values()).allSatisfy(each -> {
                assertThat(each.stream().distinct()).containsExactly(1, 2, 3, 4);
                assertThat(each).isSorted();
            });
        }
    }

    private static void tell(MeetingsTopic topic, List<MeetingStory> stories) {
        List<Function<MeetingStory, MeetingEvent>> events = List.of(MeetingStory::confirmed, MeetingStory::amended);
        events.forEach(event -> topic.send(stories.stream().map(event).toArray(MeetingEvent[]::new)));
    }

    private static int ids(List<Received> taken) {
        return (int) taken.stream().map(Received::id).distinct().count();
    }
}
