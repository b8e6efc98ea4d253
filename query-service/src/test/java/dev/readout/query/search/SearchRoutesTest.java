package dev.readout.query.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.Channel;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchRoutesTest {

    private final MeetingStory talks = MeetingStory.of("search talks")
            .on("2024-07-03")
            .with("Mered Ataýew", "Minister of Trade", "TM")
            .with("Li Wen", "Vice Minister of Commerce", "CN");
    private final MeetingStory call = MeetingStory.of("search call")
            .on("2024-06")
            .channel(Channel.PHONE)
            .with("Li Wen", "Vice Minister of Commerce", "CN")
            .with("Ana Duarte", "Foreign Minister", "PT");
    private final MeetingStory visit = MeetingStory.of("search visit")
            .on("2025")
            .status(MeetingStatus.PLANNED)
            .with("Ana Duarte", "Foreign Minister", "PT")
            .with("Mered Ataýew", "Minister of Trade", "TM");
    private final MeetingStory undated = MeetingStory.of("search undated")
            .on(null)
            .with("Kofi Asante", "President", "GH")
            .with("Li Wen", "Vice Minister of Commerce", "CN");

    private MeetingsTopic topic;
    private RunningService service;

    @BeforeAll
    void start(Stack stack, Database database) {
        topic = MeetingsTopic.empty(stack);
        topic.send(talks.recorded(), call.recorded(), visit.recorded(), undated.recorded());
        topic.send(talks.bringing(Outcome.MOU).confirmed());
        service = RunningService.start(stack, database, "search-routes").ready();
    }

    @AfterAll
    void stop() {
        service.close();
        topic.close();
    }

    @Test
    void newestFirstAndUndatedLast() {
        assertThat(ids("")).containsExactly(visit.id(), talks.id(), call.id(), undated.id());
    }

    @Test
    void allCountriesMustHaveTakenPart() {
        assertThat(ids("?country=cn")).containsExactly(talks.id(), call.id(), undated.id());
        assertThat(ids("?country=CN,TM")).containsExactly(talks.id());
        assertThat(ids("?country=CN&country=TM")).containsExactly(talks.id());
        assertThat(ids("?country=GH,TM")).isEmpty();
    }

    @Test
    void personsAreFoundWithoutDiacritics() {
        assertThat(ids("?person=mered%20atayew")).containsExactly(visit.id(), talks.id());
        assertThat(ids("?person=Li-Wen&person=Ana+Duarte")).containsExactly(call.id());
    }

    @Test
    void oneOfTheStatusesAndChannelsHolds() {
        assertThat(ids("?status=planned")).containsExactly(visit.id());
        assertThat(ids("?status=held,planned")).containsExactly(visit.id(), talks.id(), call.id(), undated.id());
        assertThat(ids("?channel=phone,video")).containsExactly(call.id());
        assertThat(ids("?channel=in-person&status=held&country=TM")).containsExactly(talks.id());
    }

    @Test
    void aDateFitsIfItMayLieInTheRange() {
        assertThat(ids("?from=2024-06-20&to=2024-06-21")).containsExactly(call.id());
        assertThat(ids("?from=2024-07-03&to=2024-07-03")).containsExactly(talks.id());
        assertThat(ids("?from=2025-08")).containsExactly(visit.id());
        assertThat(ids("?to=2024")).containsExactly(talks.id(), call.id());
        assertThat(ids("?from=2024-07-04&to=2024-12")).isEmpty();
    }

    @Test
    void officesLevelsAndSides() {
        assertThat(ids("?office=minister+of+foreign+affairs")).containsExactly(visit.id(), call.id());
        assertThat(ids("?office=Vice+Minister+of+Commerce")).containsExactly(talks.id(), call.id(), undated.id());
        assertThat(ids("?level=head-of-state")).containsExactly(undated.id());
        assertThat(ids("?level=foreign_minister,minister")).containsExactly(visit.id());
        assertThat(ids("?between=CN,PT")).containsExactly(call.id());
        assertThat(ids("?between=pt,tm")).containsExactly(visit.id());
    }

    @Test
    void placesTopicsOutcomesAndSources() {
        assertThat(ids("?place=ashgabat&limit=2")).containsExactly(visit.id(), talks.id());
        assertThat(ids("?place=TM&place=Lisbon")).hasSize(4);
        assertThat(ids("?place=Lisbon")).isEmpty();
        assertThat(ids("?topic=Trade")).hasSize(4);
        assertThat(ids("?outcome=mou")).containsExactly(talks.id());
        assertThat(ids("?publisher=example+gazette")).hasSize(4);
        assertThat(ids("?minSources=2")).containsExactly(talks.id());
        assertThat(ids("?minSources=1")).hasSize(4);
        assertThat(ids("?organization=UN")).isEmpty();
    }

    @Test
    void wordsAreFoundInNamesHeadlinesAndEvidence() {
        assertThat(ids("?q=ataýew")).containsExactly(visit.id(), talks.id());
        assertThat(ids("?q=ATAYEW")).containsExactly(visit.id(), talks.id());
        assertThat(ids("?q=meeting+of+ministers")).hasSize(4);
        assertThat(ids("?q=%22met+in+Ashgabat%22+-duarte")).containsExactly(talks.id(), undated.id());
        assertThat(ids("?q=duarte+or+asante&country=GH")).containsExactly(undated.id());
        assertThat(ids("?q=helicopters")).isEmpty();
    }

    @Test
    void aMisspeltNameIsTakenForTheNearest() {
        JsonNode list = service.json("/meetings?q=duarta");
        assertThat(ids(list)).containsExactly(visit.id(), call.id());
        assertThat(list.get("corrected").asString()).isEqualTo("duarte");
        JsonNode first = service.json("/meetings?q=%22Asente%22+ministers&limit=1&total=estimate");
        assertThat(ids(first)).containsExactly(undated.id());
        assertThat(first.get("corrected").asString()).isEqualTo("\"asante\" ministers");
        JsonNode pages = service.json("/meetings?q=duarta&limit=1");
        assertThat(ids("?q=duarta&limit=1&cursor=" + pages.get("next").asString()))
                .containsExactly(call.id());
    }

    @Test
    void theBestMatchComesFirst() {
        assertThat(ids("?q=kofi+or+trade&sort=relevance").getFirst()).isEqualTo(undated.id());
        assertThat(ids("?q=kofi+or+trade")).endsWith(undated.id());
        JsonNode first = service.json("/meetings?q=kofi+or+trade&sort=relevance&limit=2");
        var both = new ArrayList<>(ids(first));
        both.addAll(ids("?q=kofi+or+trade&sort=relevance&limit=2&cursor="
                + first.get("next").asString()));
        assertThat(both).containsExactlyElementsOf(ids("?q=kofi+or+trade&sort=relevance"));
    }

    @Test
    void whatWasKnownThenIsFoundByItsWords() {
        assertThat(ids("?q=ataýew&asOf=2020-01-01T00:00:00Z")).isEmpty();
    }

    @Test
    void theTotalIsToldOnRequest() {
        assertThat(service.json("/meetings?limit=1").has("total")).isFalse();
        JsonNode total =
                service.json("/meetings?country=CN&limit=1&total=estimate").get("total");
        assertThat(total.get("meetings").asInt()).isEqualTo(3);
        assertThat(total.get("exact").asBoolean()).isTrue();
    }

    @Test
    void fieldsAreThoseAskedFor() {
        JsonNode meeting =
                service.json("/meetings?fields=date,id&country=TM&limit=1").at("/meetings/0");
        assertThat(meeting.propertyNames()).containsExactly("id", "date");
        assertThat(service.json("/meetings?limit=1").at("/meetings/0").propertyNames())
                .allSatisfy(field -> assertThat(
                                service.get("/meetings?fields=" + field).statusCode())
                        .isEqualTo(200));
    }

    @Test
    void pagesFollowEachOther() {
        JsonNode first = service.json("/meetings?limit=3");
        assertThat(ids(first)).containsExactly(visit.id(), talks.id(), call.id());
        JsonNode second =
                service.json("/meetings?limit=3&cursor=" + first.get("next").asString());
        assertThat(ids(second)).containsExactly(undated.id());
        assertThat(second.get("next").isNull()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "?colour=red, colour",
        "?country=, country",
        "?country=ZZ, country",
        "?from=yesterday, from",
        "?from=0001, from",
        "?to=2024-13, to",
        "?status=maybe, status",
        "?channel=telegraph, channel",
        "'?between=CN', between",
        "'?between=CN,CN', between",
        "?level=boss, level",
        "?minSources=11, minSources",
        "?limit=0, limit",
        "?limit=many, limit",
        "?limit=5&limit=6, limit",
        "?asOf=2024, asOf",
        "?q=a&q=b, q",
        "?sort=size, sort",
        "?sort=relevance, sort",
        "?total=exactly, total",
        "?fields=colour, fields",
        "?cursor=xyz, cursor",
        "?cursor=AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA, cursor",
    })
    void whatIsNotUnderstoodIsRefusedByName(String query, String parameter) {
        var answer = service.get("/meetings" + query);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("content-type")).contains("application/problem+json");
        JsonNode problem = JsonMapper.shared().readTree(answer.body());
        assertThat(problem.get("parameter").asString()).isEqualTo(parameter);
        assertThat(problem.get("allowed").isEmpty()).isFalse();
    }

    @Test
    void aCursorIsOfOneFilterOnly() {
        String next = service.json("/meetings?limit=1").get("next").asString();
        assertThat(service.get("/meetings?limit=1&country=CN&cursor=" + next).statusCode())
                .isEqualTo(400);
    }

    private List<String> ids(String query) {
        var answer = service.get("/meetings" + query);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return ids(JsonMapper.shared().readTree(answer.body()));
    }

    private static List<String> ids(JsonNode list) {
        return StreamSupport.stream(list.get("meetings").spliterator(), false)
                .map(meeting -> meeting.get("id").asString())
                .toList();
    }
}
