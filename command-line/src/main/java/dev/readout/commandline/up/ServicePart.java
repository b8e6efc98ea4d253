package dev.readout.commandline.up;

import dev.readout.localstack.ProcessPart;
import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.net.URI;
import java.nio.file.Path;
import java.util.Map;

/** One of our services as a process. It is ready when it says so itself. */
final class ServicePart extends ProcessPart {

    private final int port;
    private final Path directory;
    private final JavaCommand java;
    private final ServiceJar jar;
    private final Map<String, String> environment;

    /**
     * @param directory for its log and pid file
     * @param environment its settings
     */
    ServicePart(
            Listener listener,
            int port,
            Path directory,
            JavaCommand java,
            ServiceJar jar,
            Map<String, String> environment) {
        super(listener.title());
        this.port = port;
        this.directory = directory;
        this.java = java;
        this.jar = jar;
        this.environment = environment;
    }

    /** Where it is, without a path. */
    URI url() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port);
    }

    @Override
    protected Launch launch() {
        jar.unpack(directory);
        return Launch.in(directory, name(), jar.module(), java.runJar(jar.unpacked()))
                .with(environment);
    }

    @Override
    protected Probe probe() {
        return Probe.http(url().resolve("/actuator/health/readiness"));
    }
}
