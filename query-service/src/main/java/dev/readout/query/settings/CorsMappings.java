package dev.readout.query.settings;

import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.reactive.config.CorsRegistry;
import org.springframework.web.reactive.config.WebFluxConfigurer;

/** Lets pages of the origins that the settings name read all there is to read. */
@Configuration(proxyBeanMethods = false)
class CorsMappings implements WebFluxConfigurer {

    private final CorsSettings settings;

    CorsMappings(CorsSettings settings) {
        this.settings = settings;
    }

    @Override
    public void addCorsMappings(CorsRegistry registry) {
        if (!settings.origins().isEmpty()) {
            registry.addMapping("/**")
                    .allowedOrigins(settings.origins().toArray(String[]::new))
                    .allowedMethods("GET", "HEAD")
                    .exposedHeaders(HttpHeaders.ETAG, HttpHeaders.LOCATION);
        }
    }
}
