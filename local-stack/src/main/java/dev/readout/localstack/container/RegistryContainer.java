package dev.readout.localstack.container;

import dev.readout.localstack.Registry;
import dev.readout.localstack.RegistryStorage;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.net.URI;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.Network;
import org.testcontainers.containers.wait.strategy.Wait;
import org.testcontainers.utility.DockerImageName;

/** Apicurio Registry in a container. */
final class RegistryContainer extends ContainerPart<RegistryContainer.Image> implements Registry {

    private static final int INNER_PORT = 8080;

    RegistryContainer(Network network, PostgresContainer postgres) {
        super("the schema registry", new Image(network, postgres), INNER_PORT);
    }

    @Override
    public URI url() {
        return URI.create("http://" + Ports.LOOPBACK + ":" + port());
    }

    @Override
    Probe probe() {
        return Probe.http(URI.create(confluentUrl() + "/subjects"));
    }

    /** The registry's image, with its storage in the stack's PostgreSQL. */
    static final class Image extends GenericContainer<Image> {

        Image(Network network, PostgresContainer postgres) {
            super(DockerImageName.parse("apicurio/apicurio-registry:3.3.3"));
            withNetwork(network);
            dependsOn(postgres.container());
            withExposedPorts(INNER_PORT);
            withEnv(RegistryStorage.in(postgres.inNetwork()));
            waitingFor(Wait.forHttp("/apis/ccompat/v7/subjects").forPort(INNER_PORT));
        }
    }
}
