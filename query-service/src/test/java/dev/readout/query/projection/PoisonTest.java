package dev.readout.query.projection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;

/** What cannot be projected stops its partition, is told, and is never skipped. */
@LentStack
@Timeout(120)
class PoisonTest {

    @Test
    void thePartitionStandsStillAndTheOthersGoOn(Stack stack, Database database) {
        try (var topic = MeetingsTopic.empty(stack);
                var service = RunningService.start(stack, database, "poison").ready()) {
            List<MeetingStory> stories = IntStream.range(0, 40)
                    .mapToObj(number -> MeetingStory.of("poison" + number).with("Li Wen", "Vice Minister", "CN"))
                    .toList();
            int stuck = topic.partitionOf(stories.getFirst().id());
            topic.send(stories.getFirst().recorded());
            topic.sendRaw(stuck, "poison", new byte[] {9, 9, 9});
            stories.forEach(story -> topic.send(story.confirmed()));
            long others = stories.stream()
                    .filter(story -> topic.partitionOf(story.id()) != stuck)
                    .count();

            await().untilAsserted(() -> assertThat(
                            service.json("/meetings?limit=500").get("meetings").size())
                    .isEqualTo((int) others + 1));
            await().untilAsserted(() -> {
                var health = service.get("/actuator/health/readiness");
                assertThat(health.statusCode()).isEqualTo(503);
                assertThat(health.body()).contains("at offset 1", "halted");
            });
            JsonNode history = service.json("/meetings/" + stories.getFirst().id() + "/history");
            assertThat(history.get("events").size()).isEqualTo(1);
            assertThat(service.get("/actuator/health/liveness").statusCode()).isEqualTo(200);
        }
    }
}
