package dev.readout.localstack;

import dev.readout.localstack.process.ManagedProcess;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** A part that is one process of this machine, a child of this JVM. */
public abstract class ProcessPart implements Part {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private @Nullable ManagedProcess process;

    protected ProcessPart(String name) {
        this.name = name;
    }

    /** Starts the process and waits until it is ready. */
    protected abstract ManagedProcess launch();

    /** Completes with the exit status when the process that runs now is gone; empty if none runs. */
    public synchronized Optional<CompletableFuture<Integer>> exit() {
        return Optional.ofNullable(process).map(ManagedProcess::onExit);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() {
        if (!isRunning()) {
            process = launch();
        }
    }

    @Override
    public synchronized void stop() {
        if (process != null) {
            process.stop(GRACE);
            process = null;
        }
    }

    @Override
    public synchronized void kill() {
        if (process != null) {
            process.kill();
            process = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }
}
