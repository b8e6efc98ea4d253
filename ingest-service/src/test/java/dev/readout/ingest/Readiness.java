package dev.readout.ingest;

import java.time.Duration;
import org.awaitility.Awaitility;

/** Waits for a service to be able to do its work. */
final class Readiness {

    private Readiness() {}

    static void await(IngestServer server) {
        Awaitility.await()
                .atMost(Duration.ofMinutes(1))
                .until(() -> server.get("/actuator/health/readiness").status() == 200);
    }
}
