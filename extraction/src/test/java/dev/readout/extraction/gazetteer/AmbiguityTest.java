package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AmbiguityTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @ParameterizedTest
    @ValueSource(strings = {"Georgia", "Jordan", "Chad", "Guinea", "Niger", "Congo", "Korea", "American", "US", "WHO"})
    void doubtfulNamesAreMarked(String name) {
        assertThat(senses(name).getFirst().careful()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Azerbaijan", "China", "Beijing", "Tashkent", "EU", "NATO", "Kyiv", "Islamabad"})
    void plainNamesAreNot(String name) {
        assertThat(senses(name).getFirst().careful()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nice", "Reading", "Mobile", "Victoria", "Santiago", "Paris", "Lima", "Sydney", "Lincoln"})
    void townsThatAreAlsoWordsOrPeopleAreMarked(String name) {
        assertThat(senses(name))
                .filteredOn(sense -> sense.entry() instanceof City)
                .isNotEmpty()
                .allMatch(Sense::careful);
    }

    @ParameterizedTest
    @CsvSource({
        "Birmingham, GB",
        "Cambridge, GB",
        "London, GB",
        "Paris, FR",
        "Moscow, RU",
        "St. Petersburg, RU",
        "Tripoli, LY",
        "San Jose, CR",
        "Santiago, CL",
        "Valencia, ES",
        "Hyderabad, IN",
        "Kingston, JM",
        "Athens, GR",
        "Alexandria, EG",
    })
    void theCapitalOrBiggestCityComesFirst(String name, String country) {
        assertThat(GAZETTEER.matches(name).getFirst().as(City.class).map(City::country))
                .contains(country);
    }

    @Test
    void aNameMayBeACountryACityAndARegion() {
        assertThat(kinds("Georgia")).containsExactly("Country", "Region");
        assertThat(kinds("Singapore")).containsSubsequence("Country", "City");
        assertThat(kinds("Kremlin")).containsExactly("Country", "Venue");
        assertThat(kinds("New York")).startsWith("City");
    }

    @Test
    void namesWithinOtherNamesAreNotRead() {
        assertThat(GAZETTEER.matches("off the Gulf of Mexico, says the New York Times"))
                .extracting(match -> match.senses().getFirst().entry())
                .hasSize(2)
                .allMatch(entry -> entry instanceof OtherName || entry instanceof Body);
    }

    @Test
    void officesMayBeTitlesInCapitalsOrNot() {
        for (String title : List.of("foreign minister", "Foreign Minister", "FOREIGN MINISTER")) {
            assertThat(GAZETTEER.matches(title).getFirst().as(Office.class).map(Office::level))
                    .contains(Office.Level.FOREIGN_MINISTER);
        }
        assertThat(senses("foreign ministers").getFirst().form()).isEqualTo(Form.PLURAL);
    }

    private static List<Sense> senses(String name) {
        return GAZETTEER.matches(name).getFirst().senses();
    }

    private static List<String> kinds(String name) {
        return senses(name).stream()
                .map(sense -> sense.entry().getClass().getSimpleName())
                .toList();
    }
}
