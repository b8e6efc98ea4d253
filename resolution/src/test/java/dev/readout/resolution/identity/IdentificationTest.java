package dev.readout.resolution.identity;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.Articles;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.Participant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One id per person, across articles and spellings. */
class IdentificationTest {

    private static final String DAY = "2024-11-13";

    @ParameterizedTest
    @CsvSource({
        "TR, Recep Tayyip Erdoğan, Recep Tayyip Erdogan",
        "TR, Recep Tayyip Erdoğan, Tayyip Erdogan",
        "UA, Volodymyr Zelensky, Volodymyr Zelenskyy",
        "UA, Volodymyr Zelensky, Zelenskiy Volodymyr",
        "UA, Volodymyr Zelensky, Zelenskyy",
        "KP, Kim Jong-un, Kim Jong Un",
        "KP, Kim Jong-un, Jong Un Kim",
        "SA, Mohammed bin Salman, Mohammad bin Salman",
        "AZ, Ilham Aliyev, İlham Əliyev",
        "AZ, Ilham Aliyev, Aliyev Ilham",
        "RU, Sergei Lavrov, Sergey Lavrov",
    })
    void spellingAndOrderDoNotMatter(String state, String name, String otherwise) {
        assertThat(id(DAY, otherwise + " @ " + state)).isNotNull().isEqualTo(id(DAY, name + " @ " + state));
    }

    @Test
    void aFamilyNameThatManyBearIsOpenUntilTheOfficeIsTold() {
        String ilham = id(DAY, "Ilham Aliyev @ AZ");

        assertThat(id(DAY, "Aliyev @ AZ")).isNull();
        assertThat(id(DAY, "Aliyev = Azerbaijani President @ AZ")).isEqualTo(ilham);
        assertThat(id(DAY, "Aliyev = Azerbaijani leader @ AZ")).isEqualTo(ilham);
        assertThat(id(DAY, "Aliyev = Foreign Minister @ AZ")).isNull();
    }

    @Test
    void theOfficeIsThatOfTheDay() {
        String father = id("1997-07-30", "Aliyev = President @ AZ");

        assertThat(father).isNotNull().isEqualTo(id("1997-07-30", "Heydar Aliyev @ AZ"));
        assertThat(father).isNotEqualTo(id(DAY, "Aliyev = President @ AZ"));
        assertThat(id("1990-06-01", "George Bush = President @ US"))
                .isNotNull()
                .isNotEqualTo(id("2003-06-01", "George Bush = President @ US"));
    }

    @Test
    void aBareOfficeIsWhoHeldIt() {
        assertThat(id(DAY, "= Russian foreign minister @ RU")).isEqualTo(id(DAY, "Sergei Lavrov @ RU"));
        assertThat(id(DAY, "= secretary-general @ /UN")).isEqualTo(id(DAY, "Antonio Guterres @ /UN"));
        assertThat(id(DAY, "= Iranian president @ IR")).isEqualTo(id(DAY, "Masoud Pezeshkian @ IR"));
        assertThat(id("1900-01-01", "= Russian foreign minister @ RU")).isNull();
    }

    @Test
    void whoChangesSidesIsOnePerson() {
        assertThat(id("2022-02-01", "Kaja Kallas @ EE")).isEqualTo(id("2025-02-01", "Kaja Kallas @ /EU"));
    }

    @Test
    void namesakesOfOtherStatesAreOthers() {
        assertThat(id(DAY, "Ilham Aliyev @ UZ")).isNotNull().isNotEqualTo(id(DAY, "Ilham Aliyev @ AZ"));
    }

    @Test
    void whoIsNotInTheDataHasTheIdOfTheFullName() {
        assertThat(id(DAY, "Otto Lindqvist @ QX"))
                .isNotNull()
                .matches("[0-9a-f]{16}")
                .isEqualTo(id("2010-01-01", "LINDKVIST Otto @ QX"));
        assertThat(id(DAY, "Lindqvist @ QX")).isNull();
        assertThat(id(DAY, "= President @ QX")).isNull();
    }

    @Test
    void anotherArticleOfTheMeetingTellsWhoAliyevIs() {
        Meeting meeting = Articles.resolved(
                        Identification.of(Articles.article("a", DAY, "on 2024-11-13; Aliyev @ AZ; Otto Lind @ QX")),
                        Identification.of(
                                Articles.article("b", DAY, "on 2024-11-13; Ilham Aliyev @ AZ; Otto Lind @ QX")))
                .getFirst();

        assertThat(meeting.getSources()).hasSize(2);
        assertThat(meeting.getParticipants())
                .extracting(Participant::getPersonId)
                .contains(id(DAY, "Ilham Aliyev @ AZ"));
    }

    @Test
    void thoseKnownToBeTwoAreTwo() {
        assertThat(Articles.resolved(
                        Identification.of(Articles.article(
                                "a", DAY, "on 2024-11-13; = Russian foreign minister @ RU; Otto Lind @ QX")),
                        Identification.of(
                                Articles.article("b", DAY, "on 2024-11-13; Vladimir Putin @ RU; Otto Lind @ QX"))))
                .hasSize(2);
    }

    /** The id in the meeting of that participant with somebody else. */
    private static @Nullable String id(String day, String participant) {
        Meeting meeting = Articles.resolved(Identification.of(
                        Articles.article("a", null, "on " + day + "; " + participant + "; Ada Berg @ QY")))
                .getFirst();
        return meeting.getParticipants().stream()
                .filter(each -> !Objects.equals(each.getName(), "Ada Berg"))
                .findFirst()
                .orElseThrow()
                .getPersonId();
    }
}
