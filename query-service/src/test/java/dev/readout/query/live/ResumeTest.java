package dev.readout.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import dev.readout.schemas.MeetingEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** While two instances project and answer, and events keep coming, readers who lose their connection again and again miss nothing and see nothing twice. */
@LentStack
@Timeout(180)
class ResumeTest {

    private static final int MEETINGS = 300;
    private static final int VERSIONS = 5;

    @Test
    void noGapAndNoRepeat(Stack stack, Database database) {
        try (var topic = MeetingsTopic.empty(stack);
                var one = RunningService.start(stack, database, "resume");
                var other = RunningService.start(stack, database, "resume")) {
            var instances = List.of(one.ready(), other.ready());
            var writing = CompletableFuture.runAsync(() -> write(topic));
            var all = CompletableFuture.supplyAsync(() -> read(instances, "", MEETINGS * VERSIONS, 1));
            var some = CompletableFuture.supplyAsync(() -> read(instances, "&country=PT", MEETINGS / 3 * VERSIONS, 2));
            writing.join();
            assertThat(all.join()).hasSize(MEETINGS * VERSIONS).doesNotHaveDuplicates();
            assertThat(some.join()).hasSize(MEETINGS / 3 * VERSIONS).doesNotHaveDuplicates();
            assertThat(all.join()).containsAll(some.join());
            versionsAscend(all.join());
        }
    }

    /** All versions of all meetings, in an order in which only a meeting's versions keep theirs. */
    private static void write(MeetingsTopic topic) {
        var random = new Random(42);
        var stories = IntStream.range(0, MEETINGS)
                .mapToObj(number -> MeetingStory.of("resume " + number)
                        .on("2024-07-03")
                        .with("Li Wen", "Vice Minister of Commerce", "CN")
                        .with("Ana Duarte", "Foreign Minister", number % 3 == 0 ? "PT" : "ES"))
                .toList();
        var left = new ArrayList<MeetingStory>();
        IntStream.range(0, VERSIONS).forEach(round -> left.addAll(stories));
        while (!left.isEmpty()) {
            int batch = Math.min(left.size(), 1 + random.nextInt(40));
            topic.send(IntStream.range(0, batch)
                    .mapToObj(each -> left.remove(random.nextInt(left.size())).confirmed())
                    .toArray(MeetingEvent[]::new));
        }
    }

    private static List<String> read(List<RunningService> instances, String filter, int count, long seed) {
        var random = new Random(seed);
        var seen = new ArrayList<String>();
        String position = "0";
        while (seen.size() < count) {
            RunningService instance = instances.get(random.nextInt(instances.size()));
            int stay = 1 + random.nextInt(60);
            try (var events = new ServerSentEvents(instance.lines("/events?after=" + position + filter))) {
                for (int event = 0; event < stay && seen.size() < count; event++) {
                    var message = events.next();
                    position = message.id();
                    JsonNode data = JsonMapper.shared().readTree(message.data());
                    seen.add(data.get("meetingId").asString() + " "
                            + data.get("version").asInt());
                }
            }
        }
        return seen;
    }

    private static void versionsAscend(List<String> seen) {
        for (int number = 0; number < MEETINGS; number++) {
            String id = MeetingStory.of("resume " + number).id();
            assertThat(seen.stream().filter(each -> each.startsWith(id)))
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, VERSIONS)
                            .mapToObj(version -> id + " " + version)
                            .toList());
        }
    }
}
