package dev.readout.query.facet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.query.running.MeetingStory;
import org.junit.jupiter.api.Test;

class SidesTest {

    @Test
    void twoMeetAtTheRankOfTheLower() {
        var audience = MeetingStory.of("audience")
                .with("Kofi Asante", "President", "GH")
                .with("Ana Duarte", "Foreign Minister", "PT")
                .with("Rui Lopes", "Ambassador", "PT");
        assertThat(Sides.of(audience.meeting())).containsExactly(new Sides.Pair("GH", "PT", Level.FOREIGN_MINISTER));
    }

    @Test
    void threeMeetTwoByTwo() {
        var summit = MeetingStory.of("summit")
                .with("Kofi Asante", "President", "GH")
                .with("Ana Duarte", "Prime Minister", "PT")
                .with("Li Wen", "Vice Minister", "CN");
        assertThat(Sides.of(summit.meeting()))
                .containsExactly(
                        new Sides.Pair("CN", "GH", Level.OTHER),
                        new Sides.Pair("CN", "PT", Level.OTHER),
                        new Sides.Pair("GH", "PT", Level.HEAD_OF_GOVERNMENT));
    }

    @Test
    void aBodyHasNotMetTheStateItIsOf() {
        var reception = MeetingStory.of("reception")
                .with("Kofi Asante", "President", "GH")
                .of("Ines Prado", "chief executive", "PT", "Prado Minas");
        assertThat(Sides.of(reception.meeting()))
                .extracting(pair -> pair.one() + "-" + pair.other())
                .containsExactly("GH-PT", "GH-prado minas");
    }
}
