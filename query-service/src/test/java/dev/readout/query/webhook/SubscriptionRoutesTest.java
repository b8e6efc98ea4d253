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
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Timeout(90)
class SubscriptionRoutesTest {

    private static final Map<String, Object> HASTY = Map.of(
            "readout.webhook.private.targets", "true",
            "readout.webhook.first.retry", "100ms",
            "readout.webhook.patience", "1s");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        service = RunningService.start(stack, database, "subscriptions", HASTY).ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void whatFitsIsDeliveredSignedAndListed() throws IOException {
        try (var receiver = new Receiver()) {
            JsonNode subscription = subscribe(receiver, "{\"country\":\"PT\",\"type\":[\"recorded\",\"called-off\"]}");
            MeetingStory visit = MeetingStory.of("hook visit").with("Ana Duarte", "Foreign Minister", "PT");
            topic.send(visit.recorded(), visit.confirmed(), visit.calledOff());
            topic.send(MeetingStory.of("hook other")
                    .with("Kofi Asante", "President", "GH")
                    .recorded());

            await().until(() -> receiver.taken().size() == 2);
            var secret = new Secret(subscription.get("secret").asString());
            assertThat(receiver.taken()).extracting(Received::version).containsExactly(1, 3);
            assertThat(receiver.taken()).allSatisfy(each -> {
                assertThat(each.id()).matches("msg_[0-9a-f]{32}");
                assertThat(each.signature())
                        .isEqualTo(secret.signature(each.id(), Long.parseLong(each.timestamp()), each.body()));
            });
            JsonNode message =
                    JsonMapper.shared().readTree(receiver.taken().getFirst().body());
            assertThat(message.get("type").asString()).isEqualTo("meeting.recorded");
            assertThat(message.at("/data/meetingId").asString()).isEqualTo(visit.id());

            String deliveries = path(subscription) + "/deliveries";
            await().until(() -> service.json(deliveries + "?state=delivered")
                            .get("deliveries")
                            .size()
                    == 2);
            JsonNode newest = service.json(deliveries + "?limit=1");
            assertThat(newest.at("/deliveries/0/type").asString()).isEqualTo("CALLED_OFF");
            assertThat(service.json(deliveries + "?limit=1&cursor="
                                    + newest.get("next").asString())
                            .at("/deliveries/0/type")
                            .asString())
                    .isEqualTo("RECORDED");
            assertThat(service.json(path(subscription)).has("secret")).isFalse();
        }
    }

    @Test
    void aTargetThatTakesNothingIsTriedThenDisabledListedAndEnabledAgain() throws IOException {
        try (var receiver = new Receiver()) {
            receiver.answer(each -> 500);
            JsonNode subscription = subscribe(receiver, "{\"country\":\"FJ\"}");
            topic.send(MeetingStory.of("hook dead")
                    .with("Jone Vula", "President", "FJ")
                    .recorded());

            await().until(() -> status(subscription).equals("DISABLED"));
            assertThat(receiver.received().size()).isGreaterThan(1);
            assertThat(receiver.received())
                    .extracting(Received::id)
                    .containsOnly(receiver.received().getFirst().id());
            assertThat(service.json(path(subscription)).get("reason").asString())
                    .contains("500");
            JsonNode waiting = service.json(path(subscription) + "/deliveries?state=waiting");
            assertThat(waiting.at("/deliveries/0/lastStatus").asInt()).isEqualTo(500);

            receiver.answer(each -> 204);
            assertThat(service.send("POST", path(subscription) + "/enable", "").statusCode())
                    .isEqualTo(204);
            await().until(() -> receiver.taken().size() == 1);
            assertThat(status(subscription)).isEqualTo("ACTIVE");
        }
    }

    @Test
    void whoSaysGoneIsDisabledAtOnceAndNoRedirectIsFollowed() throws IOException {
        try (var gone = new Receiver();
                var moved = new Receiver()) {
            gone.answer(each -> 410);
            moved.answer(each -> 302);
            JsonNode first = subscribe(gone, "{\"country\":\"WS\"}");
            JsonNode second = subscribe(moved, "{\"country\":\"WS\"}");
            topic.send(MeetingStory.of("hook gone")
                    .with("Sina Leota", "President", "WS")
                    .recorded());
            await().until(() ->
                    status(first).equals("DISABLED") && status(second).equals("DISABLED"));
            assertThat(gone.received()).hasSize(1);
            assertThat(moved.received()).extracting(Received::path).containsOnly("/hook");
        }
    }

    @Test
    void aTestIsSentAndItsOutcomeTold() throws IOException {
        try (var receiver = new Receiver()) {
            JsonNode subscription = subscribe(receiver, "{}");
            var outcome = service.send("POST", path(subscription) + "/test", "");
            assertThat(outcome.body()).isEqualTo("{\"delivered\":true,\"status\":204,\"error\":null}");
            assertThat(receiver.received()).hasSize(1);
            assertThat(receiver.received().getFirst().body()).contains("readout.test");
            receiver.answer(each -> 503);
            assertThat(service.send("POST", path(subscription) + "/test", "").body())
                    .contains("\"delivered\":false", "503");
            assertThat(service.send("DELETE", path(subscription), "").statusCode())
                    .isEqualTo(204);
            assertThat(service.get(path(subscription)).statusCode()).isEqualTo(404);
        }
    }

    @Test
    void aSavedFilterIsUsedByNameAndItsLossIsTold() throws IOException {
        try (var receiver = new Receiver()) {
            service.send("PUT", "/filters/tongan", "{\"country\":\"TO\"}");
            JsonNode subscription = subscribe(receiver, "{\"filter\":\"tongan\"}");
            topic.send(MeetingStory.of("hook saved")
                    .with("Mele Fifita", "President", "TO")
                    .recorded());
            await().until(() -> receiver.taken().size() == 1);
            service.send("DELETE", "/filters/tongan", "");
            topic.send(MeetingStory.of("hook lost")
                    .with("Mele Fifita", "President", "TO")
                    .recorded());
            await().until(() -> status(subscription).equals("DISABLED"));
            assertThat(service.json(path(subscription)).get("reason").asString())
                    .contains("tongan");
        }
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        String target = "\"target\":\"http://127.0.0.1:1/\"";
        assertThat(post("{}")).isEqualTo(400);
        assertThat(post("{\"target\":\"ftp://example.org/\"}")).isEqualTo(400);
        assertThat(post("{\"target\":\"http://user@127.0.0.1/\"}")).isEqualTo(400);
        assertThat(post("{\"target\":\"http://nowhere.invalid/\"}")).isEqualTo(400);
        assertThat(post("{" + target + ",\"secret\":\"secret\"}")).isEqualTo(400);
        assertThat(post("{" + target + ",\"filter\":{\"colour\":\"red\"}}")).isEqualTo(400);
        assertThat(post("{" + target + ",\"filter\":{\"filter\":\"nobody\"}}")).isEqualTo(400);
        assertThat(post("{" + target + ",\"after\":\"yesterday\"}")).isEqualTo(400);
        assertThat(post("{" + target + ",\"colour\":\"red\"}")).isEqualTo(400);
        assertThat(service.get("/subscriptions/none").statusCode()).isEqualTo(404);
    }

    private JsonNode subscribe(Receiver receiver, String filter) {
        var answer = service.send(
                "POST", "/subscriptions", "{\"target\":\"" + receiver.address() + "\",\"filter\":" + filter + "}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        JsonNode subscription = JsonMapper.shared().readTree(answer.body());
        assertThat(answer.headers().firstValue("Location")).contains(path(subscription));
        return subscription;
    }

    private int post(String body) {
        return service.send("POST", "/subscriptions", body).statusCode();
    }

    private String status(JsonNode subscription) {
        return service.json(path(subscription)).get("status").asString();
    }

    private static String path(JsonNode subscription) {
        return "/subscriptions/" + subscription.get("id").asString();
    }
}
