package dev.readout.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.Contract;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import dev.readout.query.running.ServerSentEvents.Message;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.json.JsonMapper;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(60)
class EventRoutesTest {

    private final MeetingStory talks = MeetingStory.of("live talks")
            .on("2024-07-03")
            .with("Mered Ataýew", "Minister of Trade", "TM")
            .with("Li Wen", "Vice Minister of Commerce", "CN");
    private final MeetingStory visit = MeetingStory.of("live visit")
            .on("2025-03")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Mered Ataýew", "Minister of Trade", "TM");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(talks.recorded());
        topic.send(visit.recorded());
        topic.send(visit.without("Mered Ataýew")
                .with("Kofi Asante", "President", "GH")
                .amended());
        topic.send(talks.calledOff());
        service = RunningService.start(stack, database, "event-routes", Map.of("readout.events.silence", "600ms"))
                .ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void historyFromTheBeginning() {
        List<Message> events = take(4, "/events?after=0");
        assertThat(events)
                .extracting(Message::event)
                .containsExactlyInAnyOrder("recorded", "recorded", "amended", "called-off");
        var contract = new Contract();
        assertThat(events)
                .allSatisfy(event ->
                        assertThat(contract.errors("Event", event.data())).isEmpty());
        assertThat(events)
                .allSatisfy(event -> assertThat(JsonMapper.shared()
                                .readTree(event.data())
                                .get("position")
                                .asString())
                        .isEqualTo(event.id()));
    }

    @Test
    void goesOnAfterAnyEvent() {
        List<Message> all = take(4, "/events?after=0");
        for (int seen = 1; seen < all.size(); seen++) {
            List<Message> rest = all.subList(seen, all.size());
            String last = all.get(seen - 1).id();
            assertThat(take(rest.size(), "/events?after=" + last)).isEqualTo(rest);
            assertThat(take(rest.size(), "/events?after=0", "Last-Event-ID", last))
                    .isEqualTo(rest);
        }
    }

    @Test
    void tellsOfMeetingsThatComeIntoTheFilterAndThatLeaveIt() {
        assertThat(take(2, "/events?after=0&country=PT,TM"))
                .extracting(Message::event)
                .containsExactly("recorded", "amended");
        assertThat(take(1, "/events?after=0&country=GH"))
                .extracting(Message::event)
                .containsExactly("amended");
        assertThat(take(1, "/events?after=0&type=called-off"))
                .extracting(Message::event)
                .containsExactly("called-off");
    }

    @Test
    void withoutAPositionItStartsNowAndWhatHappensComesAtOnce() {
        MeetingStory call = MeetingStory.of("live call").on("2025-04-01").with("Ana Duarte", "Foreign Minister", "PT");
        try (var events = new ServerSentEvents(service.lines("/events?country=PT"))) {
            Message sign = events.nextOfAnyKind();
            assertThat(sign.comment()).isEqualTo("ping");
            topic.send(call.recorded());
            long sent = System.nanoTime();
            Message event = events.next();
            assertThat(event.data()).contains(call.id());
            assertThat(Duration.ofNanos(System.nanoTime() - sent)).isLessThan(Duration.ofSeconds(4));
            topic.send(call.retracted());
            assertThat(events.next().event()).isEqualTo("retracted");
        }
    }

    @Test
    void silenceIsBrokenByACommentWithThePosition() {
        try (var events = new ServerSentEvents(service.lines("/events?country=FJ"))) {
            events.nextOfAnyKind();
            Message later = events.nextOfAnyKind();
            assertThat(later.comment()).isEqualTo("ping");
            assertThat(later.data()).isEmpty();
            assertThat(later.id()).matches("\\d+(\\.\\d+)*");
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(service.get("/events?after=yesterday").statusCode()).isEqualTo(400);
        assertThat(service.get("/events?type=boring").statusCode()).isEqualTo(400);
        assertThat(service.get("/events?cursor=x").statusCode()).isEqualTo(400);
        assertThat(service.get("/events", "Last-Event-ID", "a").statusCode()).isEqualTo(400);
    }

    private List<Message> take(int count, String path, String... headers) {
        try (Stream<String> lines = service.lines(path, headers)) {
            var events = new ServerSentEvents(lines);
            var taken = new ArrayList<Message>();
            while (taken.size() < count) {
                taken.add(events.next());
            }
            return taken;
        }
    }
}
