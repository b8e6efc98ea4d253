package dev.readout.ingest.article;

import dev.readout.schemas.ContentType;
import java.util.Locale;
import java.util.Optional;

/** The media types that content can be of. */
final class MediaName {

    private MediaName() {}

    static Optional<ContentType> of(String mediaType) {
        return switch (mediaType.strip().toLowerCase(Locale.ROOT)) {
            case "text/plain" -> Optional.of(ContentType.TEXT_PLAIN);
            case "text/html" -> Optional.of(ContentType.TEXT_HTML);
            default -> Optional.empty();
        };
    }
}
