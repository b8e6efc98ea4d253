package dev.readout.query.settings;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** That no two rebuilds of the same views run at once. Held by a connection, so it is given back however the process ends. */
@Component
@Profile("rebuild")
class RebuildLock implements AutoCloseable {

    private final Connection connection;

    RebuildLock(PostgresSettings settings) throws SQLException {
        connection = DriverManager.getConnection(settings.jdbcUrl(), settings.user(), settings.password());
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(hashtext(?))")) {
            statement.setString(1, settings.viewsSchema());
            var answer = statement.executeQuery();
            if (!answer.next() || !answer.getBoolean(1)) {
                connection.close();
                throw new IllegalStateException("Another rebuild of these views is running: wait for it, or end it.");
            }
        }
    }

    /** Views that a rebuild has left half built are of no use. */
    void clear(String schema) {
        try (var statement = connection.createStatement()) {
            statement.execute("drop schema if exists " + schema + " cascade");
        } catch (SQLException e) {
            throw new IllegalStateException("Schema " + schema + " cannot be dropped.", e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
