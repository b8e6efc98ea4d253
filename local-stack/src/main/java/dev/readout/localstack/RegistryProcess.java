package dev.readout.localstack;

import static java.util.Map.entry;

import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** Apicurio Registry as a process. */
final class RegistryProcess extends ProcessPart implements Registry {

    private static final int HEAP_MEGABYTES = 160;

    private final Path jar;
    private final Path directory;
    private final int port;
    private final Database database;

    RegistryProcess(Path jar, Path directory, int port, Database database) {
        super("the schema registry");
        this.jar = jar;
        this.directory = directory;
        this.port = port;
        this.database = database;
    }

    @Override
    public URI url() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port);
    }

    @Override
    protected Launch launch() {
        List<String> command = JavaCommand.soonReady(HEAP_MEGABYTES).runJar(jar);
        return Launch.in(directory, name(), "registry", command).with(environment());
    }

    @Override
    protected Probe probe() {
        return Probe.http(URI.create(confluentUrl() + "/subjects"));
    }

    private Map<String, String> environment() {
        return Map.ofEntries(
                entry("QUARKUS_HTTP_HOST", Ports.LOOPBACK),
                entry("QUARKUS_HTTP_PORT", Integer.toString(port)),
                entry("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false"),
                entry("QUARKUS_MANAGEMENT_HOST", Ports.LOOPBACK),
                entry("QUARKUS_MANAGEMENT_PORT", "0"),
                entry("APICURIO_STORAGE_KIND", "sql"),
                entry("APICURIO_STORAGE_SQL_KIND", "postgresql"),
                entry("APICURIO_DATASOURCE_URL", database.jdbcUrl()),
                entry("APICURIO_DATASOURCE_USERNAME", database.user()),
                entry("APICURIO_DATASOURCE_PASSWORD", database.password()),
                // Its default is twenty connections at once, and to trust one that a restart of the server has broken.
                entry("APICURIO_DATASOURCE_JDBC_INITIAL_SIZE", "1"),
                entry("APICURIO_DATASOURCE_JDBC_MIN_SIZE", "1"),
                entry("APICURIO_DATASOURCE_JDBC_MAX_SIZE", "8"),
                entry("QUARKUS_DATASOURCE_POSTGRESQL_JDBC_VALIDATE_ON_BORROW", "true"));
    }
}
