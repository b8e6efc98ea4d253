package dev.readout.localstack.container;

import dev.readout.localstack.Database;
import dev.readout.localstack.DatabaseCreation;
import dev.readout.localstack.Postgres;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.atomic.AtomicInteger;
import org.testcontainers.containers.Network;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** PostgreSQL in a container. */
final class PostgresContainer extends ContainerPart<PostgreSQLContainer> implements Postgres {

    /** Its name in the containers' network. */
    static final String HOST = "postgres";

    static final String USER = "readout";
    private static final int INNER_PORT = 5432;

    private final AtomicInteger databases = new AtomicInteger();

    PostgresContainer(Network network) {
        super(
                "PostgreSQL",
                new PostgreSQLContainer("postgres:18")
                        .withNetwork(network)
                        .withNetworkAliases(HOST)
                        .withUsername(USER)
                        .withPassword(USER)
                        .withDatabaseName(USER),
                INNER_PORT);
    }

    @Override
    public Database database() {
        return new Database(Ports.LOOPBACK + ":" + port(), USER, USER, USER);
    }

    @Override
    public Database newDatabase() {
        Database database = database().named("lent_" + databases.incrementAndGet());
        DatabaseCreation.ensure(database, database.name());
        return database;
    }

    /** The server as other containers of the network see it. */
    Database inNetwork() {
        return new Database(HOST + ":" + INNER_PORT, USER, USER, USER);
    }

    @Override
    Probe probe() {
        Database database = database();
        return () -> {
            try (Connection connection =
                    DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password())) {
                return connection.isValid(1);
            } catch (SQLException e) {
                return false;
            }
        };
    }
}
