package dev.readout.ingest.log;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Up if the schema registry answers now. Articles are taken in without it once their schema is known, so readiness does not depend on it. */
final class RegistryHealthIndicator implements HealthIndicator, AutoCloseable {

    private static final Duration TIMEOUT = Duration.ofSeconds(3);

    private final URI probe;
    private final HttpClient client;

    RegistryHealthIndicator(LogSettings settings) {
        probe = settings.format().registryProbe();
        client = HttpClient.newBuilder().connectTimeout(TIMEOUT).build();
    }

    @Override
    public Health health() {
        Health.Builder health = new Health.Builder().withDetail("url", probe.toString());
        try {
            int status = client.send(
                            HttpRequest.newBuilder(probe).timeout(TIMEOUT).build(),
                            HttpResponse.BodyHandlers.discarding())
                    .statusCode();
            return status == 200
                    ? health.up().build()
                    : health.down()
                            .withDetail("reason", "answers with status " + status)
                            .build();
        } catch (IOException e) {
            return health.down().withDetail("reason", Cause.of(e)).build();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return health.unknown().build();
        }
    }

    @Override
    public void close() {
        client.close();
    }
}
