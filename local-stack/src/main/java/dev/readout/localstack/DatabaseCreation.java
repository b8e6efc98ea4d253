package dev.readout.localstack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;

/** Makes databases on a server. */
public final class DatabaseCreation {

    private static final String MAINTENANCE = "postgres";

    private DatabaseCreation() {}

    /**
     * Makes a database of that name if there is none.
     *
     * @param server any database of the server, with a user who may make others
     */
    public static void ensure(Database server, String name) {
        try (Connection connection =
                DriverManager.getConnection(server.named(MAINTENANCE).jdbcUrl(), server.user(), server.password())) {
            if (!exists(connection, name)) {
                create(connection, name);
            }
        } catch (SQLException e) {
            throw new StackException("The database " + name + " can't be made: " + e.getMessage(), e);
        }
    }

    private static boolean exists(Connection connection, String name) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement("SELECT FROM pg_database WHERE datname = ?")) {
            query.setString(1, name);
            return query.executeQuery().next();
        }
    }

    private static void create(Connection connection, String name) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("CREATE DATABASE " + statement.enquoteIdentifier(name, true));
        }
    }
}
