package dev.readout.query.running;

import dev.readout.localstack.Database;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

/** Views full of invented meetings, see {@code many-meetings.sql}. */
public final class ManyMeetings {

    private ManyMeetings() {}

    /** Puts so many into the views of that database, which are empty. */
    public static void fill(Database database, int count) throws SQLException {
        String codes = Arrays.stream(Locale.getISOCountries())
                .filter(code -> !code.equals("AQ"))
                .sorted()
                .collect(Collectors.joining("','", "'", "','XK','AQ'"));
        String statements = text().replace("${count}", Integer.toString(count)).replace("${codes}", codes);
        try (var connection = DriverManager.getConnection(
                        database.jdbcUrl() + "?currentSchema=readout,public", database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute("set work_mem = '256MB'");
            statement.execute(statements);
            statement.execute("vacuum analyze");
        }
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(ManyMeetings.class.getResourceAsStream("many-meetings.sql"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
