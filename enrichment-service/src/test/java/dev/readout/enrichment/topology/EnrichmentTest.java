package dev.readout.enrichment.topology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.schemas.Meeting;
import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.MeetingEventType;
import dev.readout.schemas.Source;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EnrichmentTest {

    private static final String RECALLED =
            "HELD; BACKGROUND; on 2024-07; in Astana, KZ; Li Hua = Chinese President @ CN; Rustam Aliev @ AZ; brings PARTNERSHIP_UPGRADE";
    private static final String REPORTED =
            "HELD; MAIN; on 2024-07-03; in Astana, KZ; Li Hua = Chinese President @ CN; Rustam Aliev = Azerbaijani President @ AZ; brings JOINT_STATEMENT";
    private static final String ANNOUNCED =
            "PLANNED; MAIN; on 2024-07-03; in Astana, KZ; Li Hua = Chinese President @ CN; Rustam Aliev @ AZ";

    private final Pipeline pipeline = new Pipeline();

    @AfterEach
    void close() {
        pipeline.close();
    }

    @Test
    void aMeetingRecalledByOneArticleAndReportedByAnotherIsOne() {
        List<MeetingEvent> first = pipeline.send("recalls", "2024-11-14", RECALLED);
        List<MeetingEvent> second = pipeline.send("reports", "2024-07-04", REPORTED);

        assertThat(first).extracting(MeetingEvent::getType).containsExactly(MeetingEventType.RECORDED);
        assertThat(second)
                .extracting(MeetingEvent::getType)
                .containsExactlyInAnyOrder(MeetingEventType.RECORDED, MeetingEventType.MERGED);
        Meeting meeting = pipeline.standing().getFirst();
        assertThat(pipeline.standing()).hasSize(1);
        assertThat(meeting.getDate().getValue()).isEqualTo("2024-07-03");
        assertThat(meeting.getSources()).extracting(Source::getArticleId).containsExactly("reports", "recalls");
        assertThat(meeting.getSources().get(1).getAgreement())
                .contains("same principals", "same city Astana", "2024-07 contains 2024-07-03");
    }

    @Test
    void theOrderOfArticlesDoesNotMatter() {
        pipeline.send("recalls", "2024-11-14", RECALLED);
        pipeline.send("reports", "2024-07-04", REPORTED);
        try (Pipeline other = new Pipeline()) {
            other.send("reports", "2024-07-04", REPORTED);
            other.send("recalls", "2024-11-14", RECALLED);

            assertThat(other.standing()).isEqualTo(pipeline.standing());
        }
    }

    @Test
    void anArticleThatComesAgainSaysNothingNew() {
        pipeline.send("reports", "2024-07-04", REPORTED);

        assertThat(pipeline.send("reports", "2024-07-04", REPORTED)).isEmpty();
    }

    @Test
    void aPlannedMeetingIsConfirmedCorrectedAndTakenBack() {
        assertThat(pipeline.send("announces", "2024-07-01", ANNOUNCED))
                .extracting(MeetingEvent::getType)
                .containsExactly(MeetingEventType.RECORDED);
        List<MeetingEvent> held = pipeline.send("reports", "2024-07-04", REPORTED);
        assertThat(held).extracting(MeetingEvent::getType).containsExactly(MeetingEventType.CONFIRMED);
        assertThat(held.getFirst().getChanges())
                .extracting(change -> change.getField() + ": " + change.getFrom() + " -> " + change.getTo())
                .contains("status: \"PLANNED\" -> \"HELD\"");
        List<MeetingEvent> revised = pipeline.send(
                "reports", "2024-07-04", REPORTED.replace("(", "").replace("in Astana, KZ", "in Astana, KZ (Palace)"));
        assertThat(revised).extracting(MeetingEvent::getType).containsExactly(MeetingEventType.AMENDED);
        assertThat(pipeline.withdraw("announces"))
                .extracting(MeetingEvent::getType)
                .contains(MeetingEventType.MERGED);
        assertThat(pipeline.standing()).hasSize(1);
        assertThat(pipeline.withdraw("reports"))
                .extracting(MeetingEvent::getType)
                .containsExactly(MeetingEventType.RETRACTED);
        assertThat(pipeline.standing()).isEmpty();
    }

    @Test
    void aRecordThatCannotBeReadIsRejectedAndTheStreamGoesOn() {
        byte[] noise = "noise".getBytes(StandardCharsets.UTF_8);
        pipeline.sendBytes("noise", noise);
        pipeline.sendBytes("framed", new byte[] {0, 0, 0, 0, 1, 2, 3});
        pipeline.send("fails", "2024-07-04", "!");
        List<MeetingEvent> events = pipeline.send("reports", "2024-07-04", REPORTED);

        assertThat(events).hasSize(1);
        assertThat(pipeline.rejected())
                .extracting(rejected -> rejected.getKey() + " at " + rejected.getStage())
                .containsExactly("noise at deserialize", "framed at deserialize", "fails at extract");
    }

    @Test
    void reportsOfSomeOfThreeSidesJoinTheMeetingOfAll() {
        pipeline.send(
                "two",
                "2024-02-19",
                "HELD; on 2024-02-17; in Munich, DE; Nina Sar = Prime Minister @ AM; Rustam Aliev @ AZ; +Olaf Lind @ DE");
        pipeline.send(
                "three",
                "2024-02-20",
                "HELD; on 2024-02-17; in Munich, DE; Nina Sar @ AM; Rustam Aliev @ AZ; Olaf Lind = Chancellor @ DE");

        assertThat(pipeline.standing()).hasSize(1);
        assertThat(pipeline.standing().getFirst().getSources()).hasSize(2);

        pipeline.withdraw("three");
        assertThat(pipeline.standing()).hasSize(1);
        assertThat(pipeline.standing().getFirst().getSources()).hasSize(1);
    }
}
