package dev.readout.localstack;

import dev.readout.localstack.process.ManagedProcess;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A part that is one process of this machine, a child of this JVM. */
abstract class ProcessPart implements Part {

    private static final Duration GRACE = Duration.ofSeconds(15);

    private final String name;
    private @Nullable ManagedProcess process;

    ProcessPart(String name) {
        this.name = name;
    }

    /** Starts the process and waits until it is ready. */
    abstract ManagedProcess launch();

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
