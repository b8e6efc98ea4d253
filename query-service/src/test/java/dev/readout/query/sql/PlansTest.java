package dev.readout.query.sql;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.ManyMeetings;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.r2dbc.core.DatabaseClient;

/** Every list is read along an index, however many meetings there are: what requests ask of PostgreSQL is explained. */
@LentStack
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PlansTest {

    private static final List<String> BIG = List.of(
            "event", "posting", "wording", "profile", "appearance", "citation", "article", "reading", "rejection");

    private RunningService service;

    @BeforeAll
    void fill(Stack stack, Database database) throws SQLException {
        MeetingsTopic.empty(stack).close();
        RunningService.start(stack, database, "plans-empty").ready().close();
        ManyMeetings.fill(database, Integer.getInteger("readout.test.meetings", 50_000));
        service = RunningService.start(stack, database, "plans", Map.of(), Statements.class);
    }

    @AfterAll
    void stop() {
        service.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/meetings",
                "/meetings?country=AD",
                "/meetings?country=AD,AE",
                "/meetings?country=AD&country=SC",
                "/meetings?between=AD,AE",
                "/meetings?person=p17",
                "/meetings?person=p17&country=AD",
                "/meetings?status=planned",
                "/meetings?status=held,planned&channel=phone,video",
                "/meetings?country=AD&status=cancelled",
                "/meetings?country=AE&topic=mirovan&outcome=mou",
                "/meetings?from=2015-03&to=2015-04",
                "/meetings?country=SC&from=2015",
                "/meetings?place=karan&level=head_of_state",
                "/meetings?publisher=publisher+1&minSources=3",
                "/meetings?office=president&organization=nobody",
                "/meetings?asOf=2010-02-01T00:00:00Z",
                "/meetings?country=AD&total=estimate",
                "/meetings?q=president",
                "/meetings?q=mirovan",
                "/meetings?q=lendiva+talks&country=AD",
                "/meetings?q=talks&sort=relevance",
                "/meetings?q=lendiva&sort=relevance",
                "/meetings?q=lendivva",
                "/meetings.csv?country=AD&limit=600",
                "/meetings.ics?country=AD&limit=10",
                "/people?q=mir",
                "/people?q=mirovam",
                "/people/p4711",
                "/people/p17/meetings?status=held",
                "/relations/AD/AE",
                "/relations/AD/AE/absence",
                "/articles",
                "/articles?rejected=any",
                "/articles?rejected=resolve",
                "/articles/article%2017",
            })
    void isReadAlongAnIndex(String path) {
        Statements.heard();
        assertThat(service.get(path).statusCode()).isEqualTo(200);
        List<Sql> heard = Statements.heard();
        assertThat(heard).isNotEmpty();
        assertThat(heard).allSatisfy(this::isIndexed);
    }

    @Test
    void pagesAreReadAlongAnIndexFromTheMiddle() {
        String next = service.json("/meetings?country=AD&limit=500").get("next").asString();
        isReadAlongAnIndex("/meetings?country=AD&limit=500&cursor=" + next);
        String best =
                service.json("/meetings?q=talks&sort=relevance").get("next").asString();
        isReadAlongAnIndex("/meetings?q=talks&sort=relevance&cursor=" + best);
    }

    private void isIndexed(Sql sql) {
        if (sql.text().startsWith("explain")) {
            return;
        }
        String plan = Objects.requireNonNull(new Sql("explain " + sql.text(), sql.values())
                .on(service.bean(DatabaseClient.class))
                .mapValue(String.class)
                .all()
                .collect(Collectors.joining("\n"))
                .block());
        Statements.heard();
        BIG.forEach(table -> assertThat(plan).as(sql.text()).doesNotContain("Seq Scan on " + table + " "));
    }
}
