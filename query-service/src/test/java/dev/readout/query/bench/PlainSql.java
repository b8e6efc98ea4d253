package dev.readout.query.bench;

import dev.readout.localstack.Database;
import dev.readout.query.sql.Sql;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.datasource.SingleConnectionDataSource;
import org.springframework.jdbc.support.SqlArrayValue;

/** Runs statements on one JDBC connection and reads every cell, and does nothing else. */
final class PlainSql implements AutoCloseable {

    private final SingleConnectionDataSource connection;
    private final NamedParameterJdbcTemplate jdbc;

    PlainSql(Database database) {
        connection = new SingleConnectionDataSource(
                database.jdbcUrl() + "?currentSchema=readout,public&options=-c%20plan_cache_mode=force_custom_plan",
                database.user(),
                database.password(),
                true);
        jdbc = new NamedParameterJdbcTemplate(connection);
    }

    /** How long that takes, in nanoseconds. */
    long run(Sql sql) {
        Map<String, Object> values = new HashMap<>();
        sql.values().forEach((name, value) -> values.put(name, value(value)));
        RowCallbackHandler reading = row -> {
            for (int column = 1; column <= row.getMetaData().getColumnCount(); column++) {
                row.getString(column);
            }
        };
        long start = System.nanoTime();
        jdbc.query(sql.text(), values, reading);
        return System.nanoTime() - start;
    }

    private static Object value(Object value) {
        return switch (value) {
            case Instant instant -> instant.atOffset(ZoneOffset.UTC);
            case String[] texts -> new SqlArrayValue("text", (Object[]) texts);
            default -> value;
        };
    }

    @Override
    public void close() {
        connection.destroy();
    }
}
