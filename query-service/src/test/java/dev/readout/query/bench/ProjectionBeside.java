package dev.readout.query.bench;

import static org.awaitility.Awaitility.await;

import dev.readout.localstack.Database;
import dev.readout.localstack.Stack;
import dev.readout.query.running.MeetingStory;
import dev.readout.query.running.MeetingsTopic;
import dev.readout.query.running.RunningService;
import dev.readout.schemas.MeetingEvent;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Projects events from the topic, and then inserts the very rows that came of it into the same tables, empty, with nothing else to do. */
final class ProjectionBeside {

    private static final List<String> TABLES =
            List.of("event", "posting", "wording", "name_word", "profile", "appearance", "person_name", "citation");

    private static final int BATCH = 2000;

    private ProjectionBeside() {}

    static String inserts(Stack stack, int events) throws SQLException {
        Database database = stack.newDatabase();
        double projected;
        try (var topic = MeetingsTopic.empty(stack)) {
            for (int from = 0; from < events; from += BATCH) {
                topic.send(IntStream.range(from, Math.min(from + BATCH, events))
                        .mapToObj(ProjectionBeside::event)
                        .toArray(MeetingEvent[]::new));
            }
            projected = project(stack, database, events);
        }
        double inserted = 0;
        int rows = 0;
        try (Connection connection = connect(database)) {
            for (String table : TABLES) {
                Rows all = Rows.of(table, connection);
                rows += all.cells().size();
                inserted += all.insert(connection);
            }
        }
        double ofProjection = events / projected;
        double ofInserts = events / inserted;
        return String.format(
                Locale.ROOT,
                "projection of %,d events: %,.0f a second; their %,d rows inserted alone: %,.0f events a second; ratio"
                        + " %.2f",
                events,
                ofProjection,
                rows,
                ofInserts,
                ofProjection / ofInserts);
    }

    private static MeetingEvent event(int number) {
        return MeetingStory.of("bench " + number)
                .on("2024-07-0" + (1 + number % 9))
                .with("Ana Duarte " + number % 700, "Foreign Minister", "PT")
                .with("Kofi Asante " + number % 900, "President", "GH")
                .recorded();
    }

    /** Seconds from the first batch that stands to the last, for all of them. */
    private static double project(Stack stack, Database database, int events) throws SQLException {
        try (var service = RunningService.start(stack, database, "bench-projection");
                Connection connection = connect(database)) {
            await().atMost(Duration.ofMinutes(1))
                    .pollInterval(Duration.ofMillis(5))
                    .until(() -> place(connection) > 0);
            long first = place(connection);
            long start = System.nanoTime();
            await().atMost(Duration.ofMinutes(5))
                    .pollInterval(Duration.ofMillis(20))
                    .until(() -> place(connection) == events);
            double seconds = (System.nanoTime() - start) / 1e9;
            service.ready();
            return seconds * events / (events - first);
        }
    }

    private static long place(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select place from feed")) {
            row.next();
            return row.getLong(1);
        }
    }

    private static Connection connect(Database database) throws SQLException {
        return DriverManager.getConnection(
                database.jdbcUrl() + "?currentSchema=readout,public&reWriteBatchedInserts=true",
                database.user(),
                database.password());
    }

    /** All of a table as text. */
    private record Rows(String table, List<String> columns, List<String> types, List<String[]> cells) {

        static Rows of(String table, Connection connection) throws SQLException {
            var columns = new ArrayList<String>();
            var types = new ArrayList<String>();
            var cells = new ArrayList<String[]>();
            try (Statement statement = connection.createStatement();
                    ResultSet row = statement.executeQuery("select * from readout." + table)) {
                int width = row.getMetaData().getColumnCount();
                for (int column = 1; column <= width; column++) {
                    columns.add('"' + row.getMetaData().getColumnName(column) + '"');
                    types.add(row.getMetaData().getColumnTypeName(column));
                }
                while (row.next()) {
                    String[] line = new String[width];
                    for (int column = 0; column < width; column++) {
                        line[column] = row.getString(column + 1);
                    }
                    cells.add(line);
                }
            }
            return new Rows(table, columns, types, cells);
        }

        /** Seconds it takes to insert them into an empty table of the same kind. */
        double insert(Connection connection) throws SQLException {
            try (Statement statement = connection.createStatement()) {
                statement.execute("create schema if not exists plain");
                statement.execute("create table plain." + table + " (like readout." + table + " including all)");
            }
            String values = types.stream().map(type -> "?::" + type).collect(Collectors.joining(", ", "(", ")"));
            String insert = "insert into plain." + table + " (" + String.join(", ", columns) + ") values " + values;
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            try (PreparedStatement statement = connection.prepareStatement(insert)) {
                int row = 0;
                for (String[] line : cells) {
                    for (int column = 0; column < line.length; column++) {
                        statement.setString(column + 1, line[column]);
                    }
                    statement.addBatch();
                    if (++row % BATCH == 0) {
                        statement.executeBatch();
                        connection.commit();
                    }
                }
                statement.executeBatch();
                connection.commit();
            }
            connection.setAutoCommit(true);
            return (System.nanoTime() - start) / 1e9;
        }
    }
}
