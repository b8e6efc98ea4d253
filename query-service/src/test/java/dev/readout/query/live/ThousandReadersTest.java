package dev.readout.query.live;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.http.codec.ServerSentEvent;
import org.springframework.web.reactive.function.client.WebClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** A thousand readers of one instance each get everything, in the same order. */
@LentStack
@Timeout(120)
class ThousandReadersTest {

    private static final int READERS = 1_000;
    private static final int EVENTS = 60;
    private static final ParameterizedTypeReference<ServerSentEvent<String>> EVENT =
            new ParameterizedTypeReference<>() {};
    private static final WebClient CLIENT = WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(HttpClient.create(ConnectionProvider.builder("readers")
                    .maxConnections(READERS)
                    .build())))
            .build();

    @Test
    void getEverythingInTheSameOrder(Stack stack, Database database) throws InterruptedException {
        try (var topic = MeetingsTopic.empty(stack);
                var service = RunningService.start(stack, database, "thousand").ready()) {
            var connected = new CountDownLatch(READERS);
            var reading = Flux.range(0, READERS)
                    .flatMap(number -> events(service, connected), READERS)
                    .collectList()
                    .toFuture();
            assertThat(connected.await(60, TimeUnit.SECONDS))
                    .as("all are connected")
                    .isTrue();
            for (int event = 0; event < EVENTS; event++) {
                topic.send(MeetingStory.of("thousand " + event)
                        .with("Li Wen", "Vice Minister", "CN")
                        .recorded());
            }
            List<List<String>> read = reading.join();
            assertThat(read).hasSize(READERS);
            assertThat(read.getFirst()).hasSize(EVENTS).doesNotHaveDuplicates();
            assertThat(read).allMatch(read.getFirst()::equals);
        }
    }

    private static Mono<List<String>> events(RunningService service, CountDownLatch connected) {
        return CLIENT.get()
                .uri(service.address("/events"))
                .retrieve()
                .bodyToFlux(EVENT)
                .doOnNext(message -> {
                    if (message.data() == null) {
                        connected.countDown();
                    }
                })
                .filter(message -> message.data() != null)
                .map(message -> String.valueOf(message.id()))
                .take(EVENTS)
                .collectList();
    }
}
