package dev.readout.query.people;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.MeetingStatus;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import tools.jackson.databind.JsonNode;

/** People, and the states they act for. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PeopleRoutesTest {

    private static final String ANA = "ana-duarte-pt";

    private final MeetingStory talks = MeetingStory.of("people talks")
            .on("2023-05-02")
            .with("Ana Duarte", "Minister of Trade", "PT")
            .with("Kofi Asante", "President", "GH");
    private final MeetingStory visit = MeetingStory.of("people visit")
            .on("2025-03")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Kofi Asante", "President", "GH");
    private final MeetingStory plan = MeetingStory.of("people plan")
            .on("2025-09-01")
            .status(MeetingStatus.PLANNED)
            .with("Ana Duarte", "Minister of Foreign Affairs", "PT")
            .known("Anastas Dürr", "Secretary General", "EXO", "Q71");
    private final MeetingStory wrong = MeetingStory.of("people wrong")
            .on("2025-10-01")
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Ada Nobody", "President", "GH");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(talks.recorded(), visit.recorded(), plan.recorded(), wrong.recorded());
        topic.send(talks.confirmed(), wrong.retracted());
        service = RunningService.start(stack, database, "people-routes").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void aNameIsCompleted() {
        assertThat(ids("/people?q=an")).containsExactly(ANA, "Q71");
        assertThat(ids("/people?q=duar")).containsExactly(ANA);
        assertThat(ids("/people?q=durr")).containsExactly("Q71");
        JsonNode ana = service.json("/people?q=ana%20d&limit=1").at("/people/0");
        assertThat(ana.get("meetings").asInt()).isEqualTo(3);
        assertThat(ana.get("title").asString()).isEqualTo("Minister of Foreign Affairs");
        assertThat(ana.get("last").asString()).isEqualTo("2025-09-01");
    }

    @Test
    void aMisspeltNameFindsThoseAlike() {
        assertThat(ids("/people?q=Ana%20Duardte")).contains(ANA);
        assertThat(ids("/people?q=%25")).isEmpty();
    }

    @Test
    void whoStandsInNoMeetingIsNotShown() {
        assertThat(ids("/people?q=nobody")).isEmpty();
        assertThat(service.get("/people/ada-nobody-gh").statusCode()).isEqualTo(404);
        assertThat(ids("/people?q=ana&asOf=2020-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void aPersonHasOfficesCountsAndCounterparts() {
        JsonNode ana = service.json("/people/" + ANA);
        assertThat(ana.get("offices").size()).isEqualTo(2);
        assertThat(ana.at("/offices/0/office").asString()).isEqualTo("foreign minister");
        assertThat(ana.at("/offices/0/first").asString()).isEqualTo("2025-03");
        assertThat(ana.at("/offices/0/titles").size()).isEqualTo(2);
        assertThat(ana.at("/offices/1/last").asString()).isEqualTo("2023-05-02");
        assertThat(ana.at("/counts/HELD").asInt()).isEqualTo(2);
        assertThat(ana.at("/counts/PLANNED").asInt()).isEqualTo(1);
        assertThat(ana.at("/years/0/year").asInt()).isEqualTo(2023);
        assertThat(ana.at("/counterparts/0/id").asString()).isEqualTo("kofi-asante-gh");
        assertThat(ana.at("/counterparts/0/meetings").asInt()).isEqualTo(2);
        assertThat(ana.get("counterparts").size()).isEqualTo(2);
    }

    @Test
    void theContractsIdIsThePersons() {
        assertThat(service.json("/people/Q71").get("name").asString()).isEqualTo("Anastas Dürr");
        assertThat(meetings("/people/Q71/meetings")).containsExactly(plan.id());
    }

    @Test
    void aPersonsMeetingsAreAList() {
        assertThat(meetings("/people/" + ANA + "/meetings")).containsExactly(plan.id(), visit.id(), talks.id());
        assertThat(meetings("/people/" + ANA + "/meetings?status=held&to=2024")).containsExactly(talks.id());
        assertThat(service.get("/people/nobody/meetings").statusCode()).isEqualTo(404);
    }

    @Test
    void aCountryHasCounterpartsAndPeople() {
        JsonNode portugal = service.json("/countries/pt");
        assertThat(portugal.at("/counts/HELD").asInt()).isEqualTo(2);
        assertThat(portugal.at("/counterparts/0/side").asString()).isEqualTo("GH");
        assertThat(portugal.at("/counterparts/0/meetings").asInt()).isEqualTo(2);
        assertThat(portugal.at("/counterparts/1/side").asString()).isEqualTo("exo");
        assertThat(portugal.at("/people/0/id").asString()).isEqualTo(ANA);
        assertThat(portugal.at("/levels/FOREIGN_MINISTER").asInt()).isEqualTo(1);
        assertThat(portugal.at("/years/1/meetings").asInt()).isEqualTo(2);
        assertThat(service.json("/countries/BR").at("/counts/HELD").asInt()).isZero();
        assertThat(service.get("/countries/ZZ").statusCode()).isEqualTo(400);
    }

    @Test
    void aNameMustBeGiven() {
        assertThat(service.get("/people").statusCode()).isEqualTo(400);
        assertThat(service.get("/people?q=a&limit=0").statusCode()).isEqualTo(400);
    }

    private List<String> ids(String path) {
        return StreamSupport.stream(service.json(path).get("people").spliterator(), false)
                .map(person -> person.get("id").asString())
                .toList();
    }

    private List<String> meetings(String path) {
        return StreamSupport.stream(service.json(path).get("meetings").spliterator(), false)
                .map(meeting -> meeting.get("id").asString())
                .toList();
    }
}
