package dev.readout.query.openapi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * {@code GET /openapi.json} and {@code GET /asyncapi.json}: the contracts are written first, by hand; every answer is tested against the one, and the other
 * tells of what comes without being asked for, by Kafka, Server-Sent Events and webhooks.
 */
@RestController
class OpenApiRoutes {

    private static final Resource CONTRACT = new ClassPathResource("openapi.json", OpenApiRoutes.class);
    private static final Resource STREAMS = new ClassPathResource("asyncapi.json", OpenApiRoutes.class);

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource contract() {
        return CONTRACT;
    }

    @GetMapping(path = "/asyncapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource streams() {
        return STREAMS;
    }
}
