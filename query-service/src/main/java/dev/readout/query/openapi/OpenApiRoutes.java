package dev.readout.query.openapi;

import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** {@code GET /openapi.json}: the contract is written first, by hand, and every answer is tested against it. */
@RestController
class OpenApiRoutes {

    private static final Resource CONTRACT = new ClassPathResource("openapi.json", OpenApiRoutes.class);

    @GetMapping(path = "/openapi.json", produces = MediaType.APPLICATION_JSON_VALUE)
    Resource contract() {
        return CONTRACT;
    }
}
