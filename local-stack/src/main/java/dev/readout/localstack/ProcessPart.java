package dev.readout.localstack;

import dev.readout.localstack.process.LastWords;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.ManagedProcess;
import dev.readout.localstack.process.Probe;
import java.time.Duration;
import org.jspecify.annotations.Nullable;

/** A part that is one process of this machine, a child of this JVM. */
public abstract class ProcessPart implements Part {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GRACE = Duration.ofSeconds(20);

    private final String name;
    private @Nullable ManagedProcess process;

    protected ProcessPart(String name) {
        this.name = name;
    }

    /** Prepares a start and says what it is. */
    protected abstract Launch launch();

    /** Tells whether the started process does its work. */
    protected abstract Probe probe();

    @Override
    public final String name() {
        return name;
    }

    @Override
    public final void start() {
        running().awaitReady(probe(), PATIENCE);
    }

    /** Waiting for readiness is left to the caller, outside the lock, so that a start can be broken off. */
    private synchronized ManagedProcess running() {
        if (process == null || !process.isAlive()) {
            process = ManagedProcess.start(launch());
        }
        return process;
    }

    @Override
    public final void stop() {
        ManagedProcess ending = forget();
        if (ending != null) {
            ending.stop(GRACE);
        }
    }

    @Override
    public final void kill() {
        ManagedProcess ending = forget();
        if (ending != null) {
            ending.kill();
        }
    }

    private synchronized @Nullable ManagedProcess forget() {
        ManagedProcess forgotten = process;
        process = null;
        return forgotten;
    }

    @Override
    public final synchronized boolean isRunning() {
        return process != null && process.isAlive();
    }

    @Override
    public final synchronized String lastWords() {
        return process == null ? "It was stopped." : LastWords.of(process.log());
    }
}
