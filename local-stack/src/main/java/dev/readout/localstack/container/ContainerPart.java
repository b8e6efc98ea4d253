package dev.readout.localstack.container;

import com.github.dockerjava.api.DockerClient;
import com.github.dockerjava.api.command.WaitContainerResultCallback;
import dev.readout.localstack.Part;
import dev.readout.localstack.StackException;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.Probe;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.testcontainers.containers.GenericContainer;

/** A part that is a container. It is stopped and started rather than removed and made anew, and its port is fixed, so that data and address stay. */
abstract class ContainerPart<C extends GenericContainer<C>> implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private final String name;
    private final C container;
    private final int port = Ports.orFree(0);

    ContainerPart(String name, C container, int innerPort) {
        this.name = name;
        this.container = container;
        container.setPortBindings(List.of(Ports.LOOPBACK + ":" + port + ":" + innerPort));
    }

    /** Tells whether the started container does its work. */
    abstract Probe probe();

    final C container() {
        return container;
    }

    final int port() {
        return port;
    }

    final void remove() {
        container.stop();
    }

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final synchronized void start() {
        if (isRunning()) {
            return;
        }
        docker().startContainerCmd(container.getContainerId()).exec();
        try {
            if (!probe().await(PATIENCE, () -> false)) {
                throw new StackException(name + " was not ready after " + PATIENCE.toMinutes() + " minutes.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("The start of " + name + " was interrupted.", e);
        }
    }

    @Override
    public final synchronized void stop() {
        if (isRunning()) {
            docker().stopContainerCmd(container.getContainerId()).exec();
        }
    }

    @Override
    public final synchronized void kill() {
        if (isRunning()) {
            docker().killContainerCmd(container.getContainerId()).exec();
            docker().waitContainerCmd(container.getContainerId())
                    .exec(new WaitContainerResultCallback())
                    .awaitStatusCode(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Override
    public final boolean isRunning() {
        return container.isRunning();
    }

    @Override
    public final String lastWords() {
        return "Its container's log is:\n" + container.getLogs();
    }

    private DockerClient docker() {
        return container.getDockerClient();
    }
}
