package dev.readout.query.settings;

import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Which web pages of others may ask from a browser.
 *
 * @param origins {@code READOUT_CORS_ORIGINS}: their origins separated by commas, {@code https://map.example.org}, or {@code *} for all; none by default
 */
@ConfigurationProperties("readout.cors")
public record CorsSettings(@DefaultValue List<String> origins) {

    public CorsSettings {
        origins = List.copyOf(origins);
        origins.stream()
                .filter(origin -> !origin.matches("\\*|https?://[^/\\s]+"))
                .findFirst()
                .ifPresent(origin -> {
                    throw new IllegalArgumentException("READOUT_CORS_ORIGINS has '" + origin
                            + "', but takes origins without a path, such as https://map.example.org, or *.");
                });
    }
}
