package dev.readout.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Part;
import dev.readout.schemas.Participant;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LikenessTest {

    @ParameterizedTest
    @CsvSource({
        "Recep Tayyip Erdoğan, Recep Tayyip Erdogan, SAME_NAME",
        "Recep Tayyip Erdogan, Tayyip Erdogan, SAME_NAME",
        "Volodymyr Zelensky, Volodymyr Zelenskyy, SAME_NAME",
        "Kim Jong-un, Kim Jong Un, SAME_NAME",
        "Kim Jongun, Kim Jong Un, SAME_NAME",
        "Mohammed bin Salman, Mohammad bin Salman, SAME_NAME",
        "Abdel Fattah el-Sisi, Abdel Fattah Al Sisi, SAME_NAME",
        "İlham Əliyev, Ilham Aliyev, SAME_NAME",
        "Viktor Orbán, Orban Viktor, SAME_NAME",
        "Yoon Suk Yeol, Yoon Seok-youl, SAME_NAME",
        "Aliaksandr Lukashenka, Alexander Lukashenko, SAME_NAME",
        "Antony Blinken, Tony Blinken, SAME_NAME",
        "Joseph Biden, Joe Biden, SAME_NAME",
        "Aliyev, Ilham Aliyev, SAME_FAMILY_NAME",
        "Li Qiang, Li Keqiang, DIFFERENT",
        "Wang Yi, Wang Wentao, DIFFERENT",
        "Kim Jong Un, Kim Yo Jong, DIFFERENT",
        "Ilham Aliyev, Natig Aliyev, DIFFERENT",
        "Vladimir Putin, Sergei Lavrov, DIFFERENT",
    })
    void comparesNames(String one, String other, Likeness likeness) {
        Figure first = figure(one, null);
        Figure second = figure(other, null);
        assertThat(first.likeness(second)).isEqualTo(likeness);
        assertThat(second.likeness(first)).as("the other way round").isEqualTo(likeness);
    }

    @ParameterizedTest
    @CsvSource({
        "President of Turkey, Turkish President, SAME_OFFICE",
        "US Secretary of State, Foreign Minister, SAME_OFFICE",
        "Minister of Foreign Affairs, foreign minister, SAME_OFFICE",
        "Prime Minister, President, DIFFERENT",
        "Vice President, President, DIFFERENT",
        "President of the European Commission, President of the European Council, DIFFERENT",
        "Deputy Foreign Minister, Foreign Minister, DIFFERENT",
        "special envoy, President, OPEN",
    })
    void comparesOfficesWhereOneHasNoName(String office, String other, Likeness likeness) {
        assertThat(figure(null, office).likeness(figure("Maria Sand", other))).isEqualTo(likeness);
    }

    private static Figure figure(@Nullable String name, @Nullable String title) {
        return Figure.of(new Participant(name, null, title, "XX", null, Part.PRINCIPAL), "XX");
    }
}
