package dev.readout.query.stats;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** Counts and ties. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class StatsRoutesTest {

    private final MeetingStory summit = MeetingStory.of("stats summit")
            .on("2024-07-03")
            .bringing(Outcome.MOU)
            .with("Kofi Asante", "President", "GH")
            .with("Mara Osei", "President", "TG")
            .with("Ana Duarte", "Prime Minister", "PT");
    private final MeetingStory talks = MeetingStory.of("stats talks")
            .on("2024-07")
            .with("Kofi Asante", "President", "GH")
            .with("Ana Duarte", "Prime Minister", "PT");
    private final MeetingStory plan = MeetingStory.of("stats plan")
            .on("2025")
            .status(MeetingStatus.PLANNED)
            .with("Efua Mensah", "Foreign Minister", "GH")
            .known("Anastas Dürr", "Secretary General", "EXO", "Q71");
    private final MeetingStory undated = MeetingStory.of("stats undated")
            .on(null)
            .with("Mara Osei", "President", "TG")
            .with("Ana Duarte", "Prime Minister", "PT");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(summit.recorded(), talks.recorded(), plan.recorded(), undated.recorded());
        topic.send(talks.confirmed());
        service = RunningService.start(stack, database, "stats-routes").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @ParameterizedTest
    @CsvSource({
        "by=month, 'null=1 2024-07=2 2025=1'",
        "by=year, 'null=1 2024=2 2025=1'",
        "by=country, 'GH=3 PT=3 TG=2'",
        "by=pair, 'GH,PT=2 PT,TG=2 GH,TG=1 GH,exo=1'",
        "by=level, 'HEAD_OF_GOVERNMENT=2 HEAD_OF_STATE=1 OTHER=1'",
        "by=status, 'HELD=3 PLANNED=1'",
        "by=channel, 'IN_PERSON=4'",
        "by=outcome, 'MOU=1'",
        "by=topic&country=TG, 'trade=2'",
        "by=host&status=planned, 'TM=1'",
        "by=country&q=osei, 'PT=2 TG=2 GH=1'",
        "by=month&from=2024&to=2024-12, '2024-07=2'",
        "by=month&asOf=2020-01-01T00:00:00Z, ''",
    })
    void meetingsAreCounted(String query, String counts) {
        assertThat(counts(service.json("/stats?" + query))).isEqualTo(counts);
    }

    @Test
    void keysThatAreNotShownAreCounted() {
        JsonNode two = service.json("/stats?by=pair&limit=2");
        assertThat(counts(two)).isEqualTo("GH,PT=2 PT,TG=2");
        assertThat(two.get("keys").asInt()).isEqualTo(4);
    }

    @Test
    void theMatrixTellsOfEachTwo() {
        JsonNode answer = service.json("/stats/matrix?limit=3");
        assertThat(answer.get("sides")).hasToString("[\"GH\",\"PT\",\"TG\"]");
        assertThat(answer.get("matrix")).hasToString("[[0,2,1],[2,0,2],[1,2,0]]");
    }

    @Test
    void sidesAreTied() {
        JsonNode network = service.json("/network?status=held");
        assertThat(network.get("nodes").size()).isEqualTo(3);
        assertThat(network.at("/nodes/0/id").asString()).isEqualTo("PT");
        assertThat(network.at("/nodes/0/meetings").asInt()).isEqualTo(3);
        assertThat(network.at("/edges/0/source").asString()).isEqualTo("GH");
        assertThat(network.at("/edges/0/target").asString()).isEqualTo("PT");
        assertThat(network.at("/edges/0/first").asString()).isEqualTo("2024-07");
        assertThat(network.at("/edges/0/last").asString()).isEqualTo("2024-07-03");
    }

    @Test
    void peopleAreTied() {
        JsonNode network = service.json("/network?of=people&limit=1&country=GH");
        assertThat(network.at("/edges/0/source").asString()).isEqualTo("ana-duarte-pt");
        assertThat(network.at("/edges/0/meetings").asInt()).isEqualTo(2);
        assertThat(network.at("/nodes/1/label").asString()).isEqualTo("Kofi Asante");
    }

    @Test
    void whatIsNotUnderstoodIsRefused() {
        assertThat(service.get("/stats").statusCode()).isEqualTo(400);
        assertThat(service.get("/stats?by=colour").statusCode()).isEqualTo(400);
        assertThat(service.get("/stats/matrix?limit=1000").statusCode()).isEqualTo(400);
        assertThat(service.get("/network?of=cats").statusCode()).isEqualTo(400);
    }

    private static String counts(JsonNode answer) {
        var text = new StringBuilder();
        answer.get("counts")
                .forEach(count -> text.append(count.get("key").asString("null"))
                        .append('=')
                        .append(count.get("meetings").asInt())
                        .append(' '));
        return text.toString().strip();
    }
}
