package dev.readout.resolution.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.Articles;
import dev.readout.schemas.ArticleReports;
import dev.readout.schemas.Choice;
import dev.readout.schemas.ChoiceReason;
import dev.readout.schemas.Dissent;
import dev.readout.schemas.Field;
import dev.readout.schemas.Meeting;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What sources disagree on is kept, with who says what, and the choice says why. */
class ChoicesTest {

    private static final String WHO = "; Ada Berg = President @ SE; Otto Lind = President @ JP";

    @Test
    void theDayThatMostSourcesTellStandsAndTheOtherDayIsKept() {
        Choice date = choice(
                Field.DATE,
                told("a", "2024-11-15", "on 2024-11-13; in Tokyo, JP"),
                told("b", "2024-11-15", "on 2024-11-14; in Tokyo, JP"),
                told("c", "2024-11-16", "on 2024-11-13; in Tokyo, JP"),
                told("d", "2024-11-17", "on 2024-11-13; in Tokyo, JP"));

        assertThat(date)
                .isEqualTo(new Choice(
                        Field.DATE,
                        null,
                        "2024-11-13",
                        ChoiceReason.MAJORITY,
                        List.of("a", "c", "d"),
                        List.of(new Dissent("2024-11-14", List.of("b")))));
    }

    @Test
    void theMorePreciseDayStandsAndTheMonthSupportsIt() {
        Choice date = choice(
                Field.DATE,
                told("a", "2024-11-15", "on 2024-11; in Tokyo, JP"),
                told("b", "2024-11-16", "on 2024-11-13; in Tokyo, JP"),
                told("c", "2024-11-17", "on 2024; in Tokyo, JP"));

        assertThat(date.getReason()).isEqualTo(ChoiceReason.PRECISION);
        assertThat(date.getValue()).isEqualTo("2024-11-13");
        assertThat(date.getSupport()).containsExactly("a", "b", "c");
        assertThat(date.getDissent()).isEmpty();
    }

    @Test
    void ofEquallyManyTheSourceStandsThatTellsItAsItsNews() {
        Choice venue = choice(
                Field.VENUE,
                told("a", "2024-11-14", "BACKGROUND; on 2024-11-13; in Tokyo, JP (Red House)"),
                told("b", "2024-11-15", "MAIN; on 2024-11-13; in Tokyo, JP (White House)"));

        assertThat(venue.getValue()).isEqualTo("White House");
        assertThat(venue.getReason()).isEqualTo(ChoiceReason.PRIMARY_SOURCE);
        assertThat(venue.getDissent()).containsExactly(new Dissent("Red House", List.of("a")));
    }

    @Test
    void whatWasHeldStandsOverWhatWasPlanned() {
        Choice status = choice(
                Field.STATUS,
                told("a", "2024-11-10", "PLANNED; on 2024-11-13; in Tokyo, JP"),
                told("b", "2024-11-14", "HELD; on 2024-11-13; in Tokyo, JP"));

        assertThat(status.getReason()).isEqualTo(ChoiceReason.LATER_STAGE);
        assertThat(status.getDissent()).containsExactly(new Dissent("PLANNED", List.of("a")));
    }

    @Test
    void beforeItIsHeldTheLatestSourceKnows() {
        Choice status = choice(
                Field.STATUS,
                told("a", "2024-11-10", "PLANNED; on 2024-11-13; in Tokyo, JP"),
                told("b", "2024-11-12", "CANCELLED; on 2024-11-13; in Tokyo, JP"));

        assertThat(status.getValue()).isEqualTo("CANCELLED");
        assertThat(status.getReason()).isEqualTo(ChoiceReason.LATEST_SOURCE);
    }

    @Test
    void anotherSpellingOfACityIsNoDissent() {
        Choice city = choice(
                Field.CITY,
                told("a", "2024-11-14", "on 2024-11-13; in Kyiv, UA"),
                told("b", "2024-11-15", "on 2024-11-13; in Kiev, UA"));

        assertThat(city.getReason()).isEqualTo(ChoiceReason.UNDISPUTED);
        assertThat(city.getSupport()).containsExactly("a", "b");
    }

    @Test
    void whoNamesAParticipantOrAnOutcomeSupportsIt() {
        Meeting meeting = Articles.resolved(
                        told("a", "2024-11-14", "on 2024-11-13; in Tokyo, JP; + Ina Sund @ SE; brings MOU"),
                        told("b", "2024-11-15", "on 2024-11-13; in Tokyo, JP"))
                .getFirst();

        assertThat(meeting.getChoices())
                .filteredOn(each -> each.getItem() != null)
                .extracting(each -> each.getField() + " " + each.getValue() + " " + each.getSupport())
                .containsExactly(
                        "PARTICIPANT Ada Berg [a, b]",
                        "PARTICIPANT Otto Lind [a, b]",
                        "PARTICIPANT Ina Sund [a]",
                        "OUTCOME MOU [a]");
    }

    @Test
    void whatNobodyTellsHasNoChoice() {
        Meeting meeting =
                Articles.resolved(told("a", "2024-11-14", "on 2024-11-13")).getFirst();

        assertThat(meeting.getChoices())
                .extracting(Choice::getField)
                .doesNotContain(Field.CITY, Field.COUNTRY, Field.VENUE, Field.OCCASION, Field.PARTNERSHIP);
    }

    private static Choice choice(Field field, ArticleReports... articles) {
        List<Meeting> meetings = Articles.resolved(articles);
        assertThat(meetings).hasSize(1);
        return meetings.getFirst().getChoices().stream()
                .filter(each -> each.getField() == field)
                .findFirst()
                .orElseThrow();
    }

    private static ArticleReports told(String id, String published, String report) {
        return Articles.article(id, published, report + WHO);
    }
}
