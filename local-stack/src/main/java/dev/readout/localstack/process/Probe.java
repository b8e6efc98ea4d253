package dev.readout.localstack.process;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Tells whether a process does its work yet. */
@FunctionalInterface
public interface Probe {

    /** How long to wait between two looks. */
    Duration INTERVAL = Duration.ofMillis(50);

    boolean isReady() throws InterruptedException;

    /**
     * Looks until it is ready.
     *
     * @param hopeless tells that it will never be
     * @return whether it is ready; if not, the patience is over or it is hopeless
     */
    default boolean await(Duration patience, BooleanSupplier hopeless) throws InterruptedException {
        Instant deadline = Instant.now().plus(patience);
        while (!isReady()) {
            if (hopeless.getAsBoolean() || Instant.now().isAfter(deadline)) {
                return false;
            }
            Thread.sleep(INTERVAL);
        }
        return true;
    }

    /** Ready when the loopback port accepts connections. */
    static Probe port(int port) {
        return () -> Ports.answers(port);
    }

    /** Ready when the loopback port accepts connections and keeps them open: the proxy before a container's port accepts them earlier. */
    static Probe patientPort(int port) {
        return () -> Ports.keepsOpen(port);
    }

    /** Ready when a GET there is answered with 200. */
    static Probe http(URI uri) {
        HttpClient client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(Duration.ofSeconds(1))
                .build();
        HttpRequest request =
                HttpRequest.newBuilder(uri).timeout(Duration.ofSeconds(5)).build();
        return () -> {
            try {
                return client.send(request, HttpResponse.BodyHandlers.discarding())
                                .statusCode()
                        == 200;
            } catch (IOException e) {
                return false;
            }
        };
    }
}
