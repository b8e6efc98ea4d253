package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.gazetteer.Sense.Form;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GazetteerTest {
    private static final Gazetteer GAZETTEER = Gazetteer.load();

    @Test
    void findsTheNamesOfASentenceFromLeftToRight() {
        assertThat(
                        found(
                                "Azerbaijani Foreign Minister Jeyhun Bayramov met with his Turkish counterpart in Sharm el-Sheikh."))
                .containsSubsequence("Azerbaijani", "Foreign Minister", "Turkish", "Sharm el-Sheikh");
    }

    @Test
    void findsNamesInATextAllInCapitals() {
        assertThat(found("PRESIDENT OF THE PEOPLE'S REPUBLIC OF CHINA ARRIVES IN RIO DE JANEIRO"))
                .containsExactly("PRESIDENT", "PEOPLE'S REPUBLIC OF CHINA", "RIO DE JANEIRO");
    }

    @Test
    void comparesWithoutAccentsAndPunctuation() {
        assertThat(country("Türkiye")).isEqualTo("TR");
        assertThat(country("Turkiye")).isEqualTo("TR");
        assertThat(country("Côte d’Ivoire")).isEqualTo("CI");
        assertThat(country("Guinea Bissau")).isEqualTo("GW");
        assertThat(country("the U.S.")).isEqualTo("US");
        assertThat(country("Viet Nam's")).isEqualTo("VN");
    }

    @Test
    void prefersTheLongestName() {
        assertThat(country("Democratic People's Republic of Korea")).isEqualTo("KP");
        assertThat(country("Democratic Republic of the Congo")).isEqualTo("CD");
        assertThat(found("deputy foreign minister")).containsExactly("deputy foreign minister");
        assertThat(found("in the South China Sea")).containsExactly("South China Sea");
    }

    @Test
    void wantsCapitalsForProperNames() {
        assertThat(found("who told us to turkey and chad")).isEmpty();
        assertThat(found("It was nice reading of it.")).isEmpty();
    }

    @Test
    void tellsHowACountryIsNamed() {
        assertThat(form("Filipino")).isEqualTo(Form.ADJECTIVE);
        assertThat(form("Turks")).isEqualTo(Form.NATIONAL);
        assertThat(form("Kremlin")).isEqualTo(Form.METONYM);
        assertThat(form("Laos")).isEqualTo(Form.NAME);
    }

    @Test
    void knowsStatesThatAreNoMore() {
        Country soviet = only("Soviet Union").as(Country.class).orElseThrow();
        assertThat(soviet.code()).isEqualTo("RU");
        assertThat(soviet.former()).isPresent();
        assertThat(GAZETTEER.country("RU").orElseThrow().name()).isEqualTo("Russia");
    }

    @Test
    void doesNotReadANameAcrossPunctuation() {
        assertThat(found("He flew to South. Korea was next.")).containsExactly("Korea");
        assertThat(found("from Hong\n\nKong")).isEmpty();
        assertThat(found("from Hong\nKong")).containsExactly("Hong\nKong");
    }

    @Test
    void knowsCountriesAndCapitalsByCode() {
        assertThat(GAZETTEER.country("XK").orElseThrow().name()).isEqualTo("Kosovo");
        assertThat(GAZETTEER.capital("KZ").orElseThrow().name()).isEqualTo("Astana");
        assertThat(GAZETTEER.country("ZZ")).isEmpty();
        assertThat(GAZETTEER.capital("ZZ")).isEmpty();
    }

    @Test
    void givesTheSameToManyThreads() {
        String text = "Kazakh President Kassym-Jomart Tokayev received NATO Secretary General Mark Rutte in Almaty.";
        List<Match> alone = GAZETTEER.matches(text);
        assertThat(alone).hasSizeGreaterThan(5);
        assertThat(IntStream.range(0, 1000).parallel().mapToObj(_ -> GAZETTEER.matches(text)))
                .allMatch(alone::equals);
    }

    @Test
    void readsAnythingWithoutAnException() {
        Random random = new Random(3);
        for (int run = 0; run < 300; run++) {
            String text = random.ints(200, 0, Character.MAX_CODE_POINT + 1)
                    .mapToObj(Character::toString)
                    .collect(Collectors.joining(random.nextBoolean() ? "" : " Republic of "));
            assertThat(GAZETTEER.matches(text)).allMatch(match -> match.end() <= text.length());
        }
        assertThat(GAZETTEER.matches("")).isEmpty();
    }

    private static List<String> found(String text) {
        return GAZETTEER.matches(text).stream()
                .map(match -> text.substring(match.start(), match.end()))
                .toList();
    }

    private static Match only(String text) {
        List<Match> matches = GAZETTEER.matches(text);
        assertThat(matches).hasSize(1);
        return matches.getFirst();
    }

    private static String country(String text) {
        return only(text).as(Country.class).orElseThrow().code();
    }

    private static Form form(String text) {
        return only(text).senses().getFirst().form();
    }
}
