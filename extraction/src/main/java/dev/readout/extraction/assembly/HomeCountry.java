package dev.readout.extraction.assembly;

import dev.readout.extraction.Article;
import dev.readout.extraction.gazetteer.Body;
import dev.readout.extraction.gazetteer.Country;
import dev.readout.extraction.gazetteer.Gazetteer;
import dev.readout.extraction.gazetteer.Match;
import dev.readout.extraction.gazetteer.Venue;
import java.util.Locale;
import java.util.Optional;

/** The country an article means when it says "the president" and no more. */
final class HomeCountry {
    private final Article article;
    private final Gazetteer gazetteer;
    private final Place dateline;

    HomeCountry(Article article, Gazetteer gazetteer, Place dateline) {
        this.article = article;
        this.gazetteer = gazetteer;
        this.dateline = dateline;
    }

    /** Its ISO 3166-1 alpha-2 code: that of the government that publishes, else of the dateline, else of the paper. */
    Optional<String> code() {
        Optional<String> publisher = publisher(false);
        return publisher
                .or(() -> Optional.ofNullable(dateline.country()))
                .or(() -> publisher(true))
                .or(this::ofAddress);
    }

    private Optional<String> publisher(boolean media) {
        String name = article.publisher();
        if (name == null) {
            return Optional.empty();
        }
        for (Match match : gazetteer.matches(name)) {
            Optional<String> code = country(match, media);
            if (code.isPresent()) {
                return code;
            }
        }
        return Optional.empty();
    }

    private static Optional<String> country(Match match, boolean media) {
        return switch (match.senses().getFirst().entry()) {
            case Country country -> Optional.of(country.code());
            case Venue venue -> Optional.of(venue.country()).filter(code -> !code.isEmpty());
            case Body body ->
                Optional.of(body.country())
                        .filter(code -> !code.isEmpty() && (media || body.kind() != Body.Kind.MEDIA));
            default -> Optional.empty();
        };
    }

    /** The country of the last part of the host name: ".ua". */
    private Optional<String> ofAddress() {
        String url = article.url();
        if (url == null) {
            return Optional.empty();
        }
        int host = url.indexOf("//") + 2;
        int end = url.indexOf('/', host);
        String name = end < 0 ? url.substring(host) : url.substring(host, end);
        if (name.endsWith(".gov") || name.endsWith(".mil")) {
            return Optional.of("US");
        }
        String last = name.substring(name.lastIndexOf('.') + 1).toUpperCase(Locale.ROOT);
        return last.equals("UK") ? Optional.of("GB") : gazetteer.country(last).map(Country::code);
    }
}
