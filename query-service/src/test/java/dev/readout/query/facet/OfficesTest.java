package dev.readout.query.facet;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficesTest {

    @ParameterizedTest
    @CsvSource({
        "Portuguese President, HEAD_OF_STATE",
        "Vice-President, MINISTER",
        "President of the Senate, OTHER",
        "President-elect, OTHER",
        "Chinese Premier, HEAD_OF_GOVERNMENT",
        "Chinese Vice Premier, MINISTER",
        "Minister of Foreign Affairs of Ghana, FOREIGN_MINISTER",
        "Deputy Prime Minister and Minister of Foreign Affairs, FOREIGN_MINISTER",
        "Vice Foreign Minister, OTHER",
        "U.S. Secretary of State, FOREIGN_MINISTER",
        "Deputy Secretary of State, OTHER",
        "Minister of Trade, MINISTER",
        "head of the delegation, OTHER",
    })
    void ranksTitlesByTheHighestOfficeTheyName(String title, Level level) {
        assertThat(Offices.level(title)).isEqualTo(level);
    }

    @Test
    void anOfficeGoesBySeveralNames() {
        assertThat(Facet.office("Minister of Foreign Affairs"))
                .isEqualTo(Facet.office("foreign minister"))
                .isEqualTo(Facet.office("External Affairs Minister"));
        assertThat(Facet.office("Mayor of Porto").value()).isEqualTo("office:mayor of porto");
    }

    @Test
    void noTitleIsNoRank() {
        assertThat(Offices.level(null)).isEqualTo(Level.OTHER);
    }
}
