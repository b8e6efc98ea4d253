package dev.readout.query.sql;

import java.util.HashMap;
import java.util.Map;
import org.springframework.r2dbc.core.DatabaseClient;
import org.springframework.r2dbc.core.DatabaseClient.GenericExecuteSpec;

/**
 * A statement with the values of its named parameters.
 *
 * @param text SQL with {@code :name} for values
 * @param values by name
 */
public record Sql(String text, Map<String, Object> values) {

    public Sql {
        values = Map.copyOf(values);
    }

    /** A statement without values so far. */
    public static Sql of(String text) {
        return new Sql(text, Map.of());
    }

    /** This with one more value. */
    public Sql with(String name, Object value) {
        return with(Map.of(name, value));
    }

    /** This with more values. */
    public Sql with(Map<String, Object> more) {
        var all = new HashMap<>(values);
        all.putAll(more);
        return new Sql(text, all);
    }

    /** Ready to be run. */
    public GenericExecuteSpec on(DatabaseClient database) {
        return database.sql(text).bindValues(values);
    }
}
