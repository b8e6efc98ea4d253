package dev.readout.query.representation;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.http.MediaType;

/** A form in which meetings are sent. */
public enum Format {
    JSON("json", MediaType.APPLICATION_JSON_VALUE, 50, 500),
    /** One meeting a line; as many as there are. */
    NDJSON("ndjson", MediaType.APPLICATION_NDJSON_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
    /** One meeting a line; as many as there are. */
    CSV("csv", "text/csv;charset=UTF-8", Integer.MAX_VALUE, Integer.MAX_VALUE),
    ICALENDAR("ics", "text/calendar;charset=UTF-8", 1000, 10_000),
    ATOM("atom", "application/atom+xml;charset=UTF-8", 50, 500),
    GEOJSON("geojson", "application/geo+json", 1000, 10_000);

    private final String suffix;
    private final String mediaType;
    private final int usualLimit;
    private final int largestLimit;

    Format(String suffix, String mediaType, int usualLimit, int largestLimit) {
        this.suffix = suffix;
        this.mediaType = mediaType;
        this.usualLimit = usualLimit;
        this.largestLimit = largestLimit;
    }

    /** The one that the end of a path asks for, without its dot. */
    public static Optional<Format> ofSuffix(String suffix) {
        return Arrays.stream(values())
                .filter(format -> format.suffix.equals(suffix))
                .findFirst();
    }

    /** The first that these media types, the most wanted first, take; empty: none. */
    public static Optional<Format> accepted(List<MediaType> wanted) {
        if (wanted.isEmpty()) {
            return Optional.of(JSON);
        }
        return wanted.stream()
                .filter(type -> type.getQualityValue() > 0)
                .flatMap(type -> Arrays.stream(values()).filter(format -> type.isCompatibleWith(format.mediaType())))
                .findFirst();
    }

    /** The value of {@code Content-Type}. */
    public MediaType mediaType() {
        return MediaType.parseMediaType(mediaType);
    }

    /** How many meetings are sent if nobody says how many. */
    public int usualLimit() {
        return usualLimit;
    }

    /** How many may be asked for. */
    public int largestLimit() {
        return largestLimit;
    }

    /** Whether meetings are sent with fields of their own choosing, page after page. */
    public boolean hasFields() {
        return switch (this) {
            case JSON, NDJSON, CSV -> true;
            case ICALENDAR, ATOM, GEOJSON -> false;
        };
    }
}
