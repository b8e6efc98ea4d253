package dev.readout.query.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.ServerSentEvents;
import dev.readout.query.running.ServerSentEvents.Message;
import dev.readout.schemas.MeetingEvent;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A reader who takes nothing is told so and goes, keeps nobody else waiting, and goes on later where they were. */
@LentStack
@Timeout(120)
class SlowReaderTest {

    private static final int EVENTS = 400;
    /** More of them than the system keeps for a connection. */
    private static final String LONG = "They met. ".repeat(4_000);
    /** Bytes that the system keeps for a connection whose reader takes nothing. */
    private static final int SMALL = 8_192;

    private static final Map<String, Object> IMPATIENT =
            Map.of("readout.events.silence", "1s", "readout.events.patience", "5s");

    @Test
    void isCutOffWithAnEventAndGoesOnAfterIt(Stack stack, Database database) throws IOException {
        try (var topic = MeetingsTopic.empty(stack);
                var service =
                        RunningService.start(stack, database, "slow", IMPATIENT).ready();
                var socket = connect(service.address("/events?after=0"))) {
            topic.send(events());
            var others = CompletableFuture.supplyAsync(() -> read(service, "0", EVENTS));

            await().atMost(Duration.ofSeconds(60)).until(() -> cutOffs(service) > 0);
            List<Message> taken = untilTheEnd(socket);
            List<Message> all = others.join();
            assertThat(ids(all)).doesNotHaveDuplicates();
            Message farewell = taken.getLast();
            assertThat(farewell.event()).isEqualTo("cut-off");
            assertThat(farewell.data()).contains(farewell.id(), "Last-Event-ID");
            List<String> before =
                    ids(taken.stream().filter(each -> !each.equals(farewell)).toList());
            assertThat(before).isEqualTo(ids(all).subList(0, before.size()));
            assertThat(ids(read(service, farewell.id(), EVENTS - before.size())))
                    .isEqualTo(ids(all).subList(before.size(), EVENTS));
        }
    }

    private static Socket connect(URI address) throws IOException {
        var socket = new Socket();
        socket.setReceiveBufferSize(SMALL);
        socket.connect(new InetSocketAddress(address.getHost(), address.getPort()));
        String request = "GET " + address.getPath() + "?" + address.getQuery() + " HTTP/1.1\r\nHost: readout\r\n\r\n";
        socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
        return socket;
    }

    private static MeetingEvent[] events() {
        return IntStream.range(0, EVENTS)
                .mapToObj(number -> MeetingStory.of("slow " + number)
                        .on("2024-07-03")
                        .with("Li Wen", "Vice Minister of Commerce", "CN")
                        .with("Ana Duarte", "Foreign Minister", "PT")
                        .quoting(LONG)
                        .recorded())
                .toArray(MeetingEvent[]::new);
    }

    private static List<Message> read(RunningService service, String position, int count) {
        try (var events = new ServerSentEvents(service.lines("/events?after=" + position))) {
            return Stream.generate(events::next).limit(count).toList();
        }
    }

    /** What the connection gives until it ends; between the frames stand the sizes of the chunks they travel in. */
    private static List<Message> untilTheEnd(Socket socket) throws IOException {
        var reader = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
        Stream<String> frames =
                reader.lines().dropWhile(line -> !line.isEmpty()).filter(line -> !line.matches("[0-9a-f]+"));
        return new ServerSentEvents(frames).untilTheEnd();
    }

    private static List<String> ids(List<Message> messages) {
        return messages.stream()
                .filter(message -> !message.data().isEmpty())
                .map(Message::id)
                .toList();
    }

    private static int cutOffs(RunningService service) {
        return service.json("/actuator/metrics/readout.events.cutoffs")
                .at("/measurements/0/value")
                .asInt();
    }
}
