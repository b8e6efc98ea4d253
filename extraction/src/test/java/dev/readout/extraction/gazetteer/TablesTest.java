package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TablesTest {
    private static final Set<String> ISO = Set.of(Locale.getISOCountries());

    /** Codes beyond those of ISO 3166-1: Kosovo, East Germany, South Yemen. */
    private static final Set<String> OTHER_CODES = Set.of("XK", "DD", "YD");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "countries.tsv",
                "cities.tsv",
                "regions.tsv",
                "venues.tsv",
                "bodies.tsv",
                "offices.tsv",
                "modifiers.tsv",
                "honorifics.tsv",
                "people.tsv",
                "other-names.tsv"
            })
    void eachTableTellsSourceAndLicence(String table) throws IOException {
        List<String> lines = lines(table);
        assertThat(lines.get(0)).startsWith("# Source: ");
        assertThat(lines.get(1)).startsWith("# Licence: ");
        assertThat(Table.read(table).rows()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"countries.tsv", "cities.tsv", "regions.tsv", "venues.tsv", "bodies.tsv", "people.tsv"})
    void codesOfCountriesAreThoseOfIso(String table) {
        String column = table.equals("countries.tsv") ? "code" : "country";
        assertThat(Table.read(table).rows())
                .extracting(row -> row.text(column))
                .allSatisfy(code -> assertThat(code.isEmpty() || ISO.contains(code) || OTHER_CODES.contains(code))
                        .as(code)
                        .isTrue());
    }

    @Test
    void everyCountryOfIsoIsThere() {
        List<String> codes = Table.read("countries.tsv").rows().stream()
                .map(row -> row.text("code"))
                .toList();
        assertThat(codes).containsAll(ISO).contains("XK");
    }

    @Test
    void noKeyComesTwice() {
        assertUnique("countries.tsv", "name");
        assertUnique("cities.tsv", "name", "country", "region");
        assertUnique("regions.tsv", "name", "country");
        assertUnique("venues.tsv", "name", "city", "country");
        assertUnique("bodies.tsv", "name", "country");
        assertUnique("offices.tsv", "name");
        assertUnique("modifiers.tsv", "name");
        assertUnique("honorifics.tsv", "name");
        assertUnique("other-names.tsv", "name");
    }

    @Test
    void eachCapitalIsACityOfItsCountry() {
        Map<String, Set<String>> cities = new HashMap<>();
        for (Table.Row row : Table.read("cities.tsv").rows()) {
            Set<String> there = cities.computeIfAbsent(row.text("country"), _ -> new HashSet<>());
            there.add(Names.fold(row.text("name")));
            row.list("also").forEach(name -> there.add(Names.fold(name)));
        }
        assertThat(Table.read("countries.tsv").rows())
                .filteredOn(row -> row.text("to").isEmpty() && row.flag("capital"))
                .hasSizeGreaterThan(230)
                .allSatisfy(row -> assertThat(cities.get(row.text("code")))
                        .as(row.text("name"))
                        .contains(Names.fold(row.text("capital"))));
    }

    @Test
    void noTenureEndsBeforeItBegins() {
        assertThat(Table.read("people.tsv").rows()).allSatisfy(row -> {
            Period period = Period.of(row.text("from"), row.text("to"));
            assertThat(period.from()).as(row.cells().toString()).isBeforeOrEqualTo(period.to());
        });
    }

    private static void assertUnique(String table, String... key) {
        assertThat(Table.read(table).rows())
                .extracting(row -> Arrays.stream(key).map(row::text).toList())
                .as(table)
                .doesNotHaveDuplicates();
    }

    private static List<String> lines(String table) throws IOException {
        try (InputStream in = Objects.requireNonNull(TablesTest.class.getResourceAsStream(table), table)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }
}
