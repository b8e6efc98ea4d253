package dev.readout.query.webhook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.query.settings.WebhookSettings;
import io.netty.util.concurrent.ImmediateEventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** However a target got in: nothing is sent to this machine or a private network unless it is allowed. */
class PrivateTargetTest {

    private static final Duration SHORT = Duration.ofSeconds(5);

    @Test
    void nothingIsSentThereWhenItIsNotAllowed() throws IOException {
        try (var receiver = new Receiver()) {
            String numbers = receiver.address();
            assertThat(send(numbers.replace("http:", "https:"), false).error()).contains("127.0.0.1", "allows it");
            assertThat(send(numbers.replace("http:", "https:").replace("127.0.0.1", "localhost"), false)
                            .error())
                    .contains("localhost is", "allows it");
            assertThat(send(numbers, false).error()).contains("https");
            assertThat(receiver.received()).isEmpty();
            assertThat(send(numbers, true).isTaken()).isTrue();
        }
    }

    /** A name may mean something else by the time the connection is opened. */
    @Test
    void theConnectionLooksTheNameUpByTheSameRule() throws Exception {
        var settings = new WebhookSettings(false, SHORT, SHORT, SHORT);
        try (var resolvers = new TargetResolver(new Targets(settings))) {
            var found = resolvers
                    .getResolver(ImmediateEventExecutor.INSTANCE)
                    .resolve(InetSocketAddress.createUnresolved("localhost", 443));
            await().until(found::isDone);
            assertThat(found.cause()).isInstanceOf(UnknownHostException.class).hasMessageContaining("allows it");
        }
    }

    private static Outcome send(String target, boolean isAllowed) {
        var settings = new WebhookSettings(isAllowed, SHORT, SHORT, SHORT);
        var courier = new Courier(new Targets(settings), settings, Clock.systemUTC());
        try {
            return courier.send(target, Secret.random(), UUID.randomUUID(), "{}")
                    .blockOptional(SHORT.multipliedBy(2))
                    .orElseThrow();
        } finally {
            courier.destroy();
        }
    }
}
