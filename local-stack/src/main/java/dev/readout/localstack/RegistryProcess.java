package dev.readout.localstack;

import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
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
        var environment = new HashMap<>(RegistryStorage.in(database));
        environment.put("QUARKUS_HTTP_HOST", Ports.LOOPBACK);
        environment.put("QUARKUS_HTTP_PORT", Integer.toString(port));
        environment.put("QUARKUS_HTTP_ACCESS_LOG_ENABLED", "false");
        environment.put("QUARKUS_MANAGEMENT_HOST", Ports.LOOPBACK);
        environment.put("QUARKUS_MANAGEMENT_PORT", "0");
        return environment;
    }
}
