package dev.readout.localstack;

import java.util.Map;

/** How Apicurio Registry is told to keep its schemas in a PostgreSQL database. */
public final class RegistryStorage {

    private RegistryStorage() {}

    /** The environment variables that say so. */
    public static Map<String, String> in(Database database) {
        return Map.of(
                "APICURIO_STORAGE_KIND", "sql",
                "APICURIO_STORAGE_SQL_KIND", "postgresql",
                "APICURIO_DATASOURCE_URL", database.jdbcUrl(),
                "APICURIO_DATASOURCE_USERNAME", database.user(),
                "APICURIO_DATASOURCE_PASSWORD", database.password(),
                // Its default is twenty connections at once, none later than after five seconds, and to trust one that
                // a
                // restart of the server has broken.
                "APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1",
                "APICURIO_DATASOURCE_JDBC_MAX_SIZE", "8",
                "QUARKUS_DATASOURCE_POSTGRESQL_JDBC_ACQUISITION_TIMEOUT", "60S",
                "QUARKUS_DATASOURCE_POSTGRESQL_JDBC_VALIDATE_ON_BORROW", "true");
    }
}
