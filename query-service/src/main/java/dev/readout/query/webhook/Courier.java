package dev.readout.query.webhook;

import dev.readout.query.settings.WebhookSettings;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.ByteBufMono;
import reactor.netty.http.client.HttpClient;
import reactor.netty.resources.ConnectionProvider;

/** Sends signed messages, as the Standard Webhooks specification says. Follows no redirects: they could lead anywhere. */
@Component
class Courier implements DisposableBean {

    private static final Duration LONGEST_IDLE = Duration.ofSeconds(30);

    private final Targets targets;
    private final Clock clock;
    private final Duration timeout;
    private final ConnectionProvider connections =
            ConnectionProvider.builder("webhooks").maxIdleTime(LONGEST_IDLE).build();
    private final HttpClient client;

    Courier(Targets targets, WebhookSettings settings, Clock clock) {
        this.targets = targets;
        this.clock = clock;
        this.timeout = settings.timeout();
        this.client = HttpClient.create(connections)
                .resolver(new TargetResolver(targets))
                .followRedirect(false)
                .headers(headers ->
                        headers.set("Content-Type", "application/json").set("User-Agent", "Readout"));
    }

    /** One attempt, which never fails but tells. */
    Mono<Outcome> send(String target, Secret secret, UUID id, String body) {
        return Mono.fromCallable(() -> checked(target))
                .subscribeOn(Schedulers.boundedElastic())
                .flatMap(address -> post(address, secret, "msg_" + id.toString().replace("-", ""), body))
                .timeout(timeout)
                .map(Outcome::answered)
                .onErrorResume(e -> Mono.just(Outcome.failed(e)));
    }

    /** An address that is written in numbers is never looked up by the client. */
    private URI checked(String target) throws UnknownHostException {
        URI address = targets.address(target);
        targets.addresses(address.getHost());
        return address;
    }

    private Mono<Integer> post(URI address, Secret secret, String id, String body) {
        long timestamp = clock.instant().getEpochSecond();
        return client.headers(headers -> headers.set("webhook-id", id)
                        .set("webhook-timestamp", timestamp)
                        .set("webhook-signature", secret.signature(id, timestamp, body)))
                .post()
                .uri(address)
                .send(ByteBufMono.fromString(Mono.just(body)))
                .response()
                .map(response -> response.status().code());
    }

    @Override
    public void destroy() {
        connections.dispose();
    }
}
