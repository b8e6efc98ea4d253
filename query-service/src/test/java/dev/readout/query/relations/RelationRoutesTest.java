package dev.readout.query.relations;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelationRoutesTest {

    private final MeetingStory presidents = MeetingStory.of("relations presidents")
            .on("2024-07-03")
            .bringing(Outcome.PARTNERSHIP_UPGRADE)
            .with("Kofi Asante", "President", "GH")
            .with("Mara Osei", "President", "TG");
    private final MeetingStory ministers = MeetingStory.of("relations ministers")
            .on("2024-09-10")
            .with("Efua Mensah", "Foreign Minister", "GH")
            .with("Mara Osei", "President", "TG");
    private final MeetingStory summit = MeetingStory.of("relations summit")
            .on("2999")
            .status(MeetingStatus.PLANNED)
            .with("Kofi Asante", "President", "GH")
            .with("Mara Osei", "President", "TG");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(presidents.recorded(), ministers.recorded(), summit.recorded());
        service = RunningService.start(stack, database, "relation-routes").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void tellsHowTwoStatesStand() {
        JsonNode relation = service.json("/relations/tg/GH");
        assertThat(relation.at("/counts/HELD").asInt()).isEqualTo(2);
        assertThat(relation.at("/last/meeting").asString()).isEqualTo(ministers.id());
        assertThat(relation.at("/lastByLevel/HEAD_OF_STATE/date").asString()).isEqualTo("2024-07-03");
        assertThat(relation.at("/longestGap/days").asInt()).isEqualTo(69);
        assertThat(relation.at("/planned/0/date").asString()).isEqualTo("2999");
        assertThat(relation.at("/partnerships/0/meeting").asString()).isEqualTo(presidents.id());
        assertThat(relation.at("/outcomes/PARTNERSHIP_UPGRADE").asInt()).isEqualTo(1);
        assertThat(relation.get("timeline").size()).isEqualTo(3);
        assertThat(relation.at("/timeline/2/outcomes/0").asString()).isEqualTo("PARTNERSHIP_UPGRADE");
        JsonNode list = service.json(relation.get("meetings").asString());
        assertThat(list.get("meetings").size()).isEqualTo(3);
    }

    @Test
    void tellsWhatHasNotHappened() {
        JsonNode absence = service.json("/relations/GH/TG/absence?level=head-of-state");
        assertThat(absence.at("/since/meeting").asString()).isEqualTo(presidents.id());
        assertThat(absence.get("days").asLong()).isGreaterThan(800);
        assertThat(absence.at("/planned/0/meeting").asString()).isEqualTo(summit.id());
    }

    @Test
    void ofThoseWhoNeverMetItSaysSo() {
        assertThat(service.json("/relations/GH/FJ/absence").get("since").isNull())
                .isTrue();
        assertThat(service.json("/relations/GH/FJ").at("/counts/HELD").asInt()).isZero();
        assertThat(service.json("/relations/GH/TG?asOf=2020-01-01T00:00:00Z")
                        .at("/counts/HELD")
                        .asInt())
                .isZero();
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(service.get("/relations/GH/gh").statusCode()).isEqualTo(400);
        assertThat(service.get("/relations/GH/TG?level=boss").statusCode()).isEqualTo(400);
        assertThat(service.get("/relations/GH/TG/absence?level=boss").statusCode())
                .isEqualTo(400);
    }
}
