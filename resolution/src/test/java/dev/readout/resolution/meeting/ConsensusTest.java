package dev.readout.resolution.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.resolution.Articles;
import dev.readout.schemas.Evidence;
import dev.readout.schemas.Field;
import dev.readout.schemas.Focus;
import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import dev.readout.schemas.Participant;
import org.junit.jupiter.api.Test;

class ConsensusTest {

    private static final Meeting MEETING = Articles.resolved(
                    Articles.article(
                            "announces",
                            "2024-02-20",
                            "PLANNED; on 2024-03; in Oslo, NO; = Swedish President @ SE; Lind = Finnish leader @ FI"),
                    Articles.article(
                            "reports",
                            "2024-03-02",
                            "HELD; on 2024-03-01; in Oslo, NO; Otto Lind = President @ FI; Ada Berg = President of Sweden @ SE; + Ina Sund @ SE; brings MOU"),
                    Articles.article(
                            "recalls",
                            "2024-05-02",
                            "HELD; BACKGROUND; on 2024-03-01; in Oslo, NO (City Hall); Ada Maria Berg @ SE; Otto Lind @ FI; brings AGREEMENT"))
            .getFirst();

    @Test
    void thePreciserDateAndTheLaterStatusStand() {
        assertThat(MEETING.getDate().getValue()).isEqualTo("2024-03-01");
        assertThat(MEETING.getStatus()).isEqualTo(MeetingStatus.HELD);
        assertThat(MEETING.getFocus()).isEqualTo(Focus.MAIN);
        assertThat(MEETING.getPlace().getVenue()).isEqualTo("City Hall");
    }

    @Test
    void everyPersonIsNamedOnceInTheFullestForm() {
        assertThat(MEETING.getParticipants())
                .extracting(Participant::getName)
                .containsExactly("Otto Lind", "Ada Maria Berg", "Ina Sund");
        assertThat(MEETING.getParticipants().get(1).getTitle()).isEqualTo("President of Sweden");
    }

    @Test
    void outcomesOfAllSourcesStand() {
        assertThat(MEETING.getOutcomes()).containsExactly(Outcome.AGREEMENT, Outcome.MOU);
    }

    @Test
    void evidenceOfAParticipantFollowsThePerson() {
        assertThat(MEETING.getEvidence())
                .filteredOn(evidence -> evidence.getField() == Field.PARTICIPANT)
                .extracting(Evidence::getItem)
                .containsExactly(0, 1, 0);
    }
}
