package dev.readout.extraction.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.extraction.gazetteer.Office.Level;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeopleTest {
    private static final People PEOPLE = Gazetteer.load().people();

    @ParameterizedTest
    @CsvSource({
        "Aliyev, AZ, 2001-05-01, Heydar Aliyev",
        "Aliyev, AZ, 2019-05-01, Ilham Aliyev",
        "Xi, CN, 2019-05-01, Xi Jinping",
        "Erdoğan, TR, 2019-05-01, Recep Tayyip Erdogan",
        "Genscher, DE, 1986-05-01, Hans-Dietrich Genscher",
        "Gorbachev, RU, 1987-12-08, Mikhail Gorbachev",
        "Sisi, EG, 2020-01-01, Abdel Fattah al-Sisi",
        "Suu Kyi, MM, 2018-01-01, Aung San Suu Kyi",
    })
    void findsWhoIsCalledByAFamilyNameOnADay(String family, String country, LocalDate day, String name) {
        assertThat(PEOPLE.byFamilyName(family, day))
                .filteredOn(person -> person.on(day).stream()
                        .anyMatch(tenure -> tenure.country().equals(country)))
                .extracting(Person::name)
                .contains(name);
    }

    @ParameterizedTest
    @CsvSource({
        "FR, HEAD_OF_STATE, 1985-06-01, Francois Mitterrand",
        "JP, HEAD_OF_GOVERNMENT, 1985-06-01, Yasuhiro Nakasone",
        "RU, FOREIGN_MINISTER, 1988-06-01, Eduard Shevardnadze",
        "IN, FOREIGN_MINISTER, 2022-06-01, Subrahmanyam Jaishankar",
        "KZ, HEAD_OF_STATE, 2015-06-01, Nursultan Nazarbayev",
    })
    void findsWhoHeldAnOffice(String country, Level level, LocalDate day, String name) {
        assertThat(PEOPLE.holders(country, level, day)).extracting(Person::name).contains(name);
    }

    @Test
    void tellsWhomSomebodyActsFor() {
        LocalDate day = LocalDate.of(2022, 3, 1);
        assertThat(PEOPLE.byFamilyName("Stoltenberg", day))
                .flatExtracting(person -> person.on(day))
                .extracting(Tenure::body)
                .contains("NATO");
    }

    @Test
    void bodiesOfTenuresAreThoseOfTheTableOfBodies() {
        assertThat(Table.read("people.tsv").rows())
                .extracting(row -> row.text("body"))
                .filteredOn(body -> !body.isEmpty())
                .isNotEmpty()
                .isSubsetOf(Table.read("bodies.tsv").rows().stream()
                        .map(row -> row.text("name"))
                        .toList());
    }

    @Test
    void nobodyIsCalledByAnUnknownName() {
        assertThat(PEOPLE.byFamilyName("Qwertzuiop")).isEmpty();
    }
}
