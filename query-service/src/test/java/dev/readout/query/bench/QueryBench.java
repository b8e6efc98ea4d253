package dev.readout.query.bench;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.localstack.junit.LentStack;
import dev.readout.query.running.ManyMeetings;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.query.running.Statements;
import dev.readout.query.sql.Sql;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Lists of many meetings over HTTP beside their statements over JDBC; the projection beside the same rows inserted; the export of everything. Settings:
 * {@code -Dreadout.bench.meetings=1000000}, {@code -Dreadout.bench.requests=60}, {@code -Dreadout.bench.events=20000}.
 */
@LentStack
@EnabledIfSystemProperty(named = "readout.bench", matches = "query")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryBench {

    private static final int MEETINGS = Integer.getInteger("readout.bench.meetings", 1_000_000);
    private static final int REQUESTS = Integer.getInteger("readout.bench.requests", 60);
    private static final int WARM_UPS = 20;
    private static final PrintStream OUT = System.out;

    private RunningService service;
    private PlainSql plain;

    @BeforeAll
    void fill(Stack stack, Database database) throws SQLException {
        MeetingsTopic.empty(stack).close();
        RunningService.start(stack, database, "bench-empty").ready().close();
        long start = System.nanoTime();
        ManyMeetings.fill(database, MEETINGS);
        say(String.format(
                Locale.ROOT, "%,d meetings were made in %.0f s.", MEETINGS, (System.nanoTime() - start) / 1e9));
        service = RunningService.start(stack, database, "bench", Map.of(), Statements.class);
        plain = new PlainSql(database);
    }

    @AfterAll
    void stop() {
        plain.close();
        service.close();
    }

    @Test
    void listsBesideTheirStatements() {
        Requests.kinds().forEach(this::list);
    }

    private void list(String name, Function<Random, String> kind) {
        var random = new Random(7);
        var http = new Times();
        var sql = new Times();
        for (int request = -WARM_UPS; request < REQUESTS; request++) {
            String path = kind.apply(random);
            // The first time tells the statements, and finds what is asked for in memory for both.
            Statements.heard();
            int status = service.request("GET", path).statusCode();
            List<Sql> statements = Statements.heard();
            long start = System.nanoTime();
            service.request("GET", path);
            long took = System.nanoTime() - start;
            long alone = statements.stream().mapToLong(plain::run).sum();
            if (status != 200) {
                throw new IllegalStateException(path + " was answered with " + status);
            }
            if (request >= 0) {
                http.add(took);
                sql.add(alone);
            }
        }
        say(String.format(
                Locale.ROOT,
                "%-26s HTTP %s; SQL %s; p95 %4.1f times",
                name,
                http,
                sql,
                http.percentile(0.95) / sql.percentile(0.95)));
    }

    @Test
    void exportOfAll() {
        long start = System.nanoTime();
        long lines;
        try (Stream<String> body = service.lines("/meetings.ndjson")) {
            lines = body.count();
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long heap = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(pool -> pool.getType() == MemoryType.HEAP && pool.getCollectionUsage() != null)
                .mapToLong(pool -> pool.getCollectionUsage().getUsed())
                .sum();
        say(String.format(
                Locale.ROOT,
                "NDJSON of all: %,d lines in %.0f s (%,.0f a second); after collection the heap holds %d MB",
                lines,
                seconds,
                lines / seconds,
                heap >> 20));
    }

    @Test
    void projectionBesideInserts(Stack stack) throws SQLException {
        say(ProjectionBeside.inserts(stack, Integer.getInteger("readout.bench.events", 20_000)));
    }

    private static void say(String line) {
        OUT.println("bench: " + line);
    }
}
