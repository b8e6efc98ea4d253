package dev.readout.query.articles;

import dev.readout.query.parameter.Parameters;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;

/**
 * A place in a list that has the newest first.
 *
 * @param at the time of the last one shown
 * @param name tells those of one time apart
 */
record Place(Instant at, String name) {

    /** Before all. */
    static final Place START = new Place(Instant.parse("9999-12-31T00:00:00Z"), "");

    /** As text. */
    String write() {
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString((at + " " + name).getBytes(StandardCharsets.UTF_8));
    }

    /** From the text of parameter {@code cursor}. */
    static Place read(String text) {
        return Parameters.understood("cursor", text, List.of("the 'next' of such a list"), Place::decode);
    }

    private static Place decode(String text) {
        String[] parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", 2);
        if (parts.length != 2) {
            throw new IllegalArgumentException("A place has a time and a name.");
        }
        return new Place(Instant.parse(parts[0]), parts[1]);
    }
}
