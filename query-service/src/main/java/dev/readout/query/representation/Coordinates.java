package dev.readout.query.representation;

import dev.readout.query.facet.Folding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where a city lies, WGS 84. From GeoNames, see the head of {@code coordinates.tsv}.
 *
 * @param latitude degrees north
 * @param longitude degrees east
 */
record Coordinates(double latitude, double longitude) {

    private static final Map<String, Coordinates> BY_CITY = read();

    /** Of the city of that name in that state; empty: not known. */
    static Optional<Coordinates> of(String city, String country) {
        return Optional.ofNullable(BY_CITY.get(key(city, country)));
    }

    private static String key(String city, String country) {
        return Folding.fold(city) + " " + country;
    }

    private static Map<String, Coordinates> read() {
        try (InputStream in = Objects.requireNonNull(Coordinates.class.getResourceAsStream("coordinates.tsv"));
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.startsWith("#"))
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .collect(Collectors.toUnmodifiableMap(
                            row -> key(row[0], row[1]),
                            row -> new Coordinates(Double.parseDouble(row[2]), Double.parseDouble(row[3])),
                            (first, namesake) -> first));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
