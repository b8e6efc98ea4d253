package dev.readout.localstack.process;

import dev.readout.localstack.StackException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** A process of this machine that this JVM started and ends. Threads may share it. */
public final class ManagedProcess {

    /** Ctrl-C reaches every process of a terminal at once; who starts processes wants to end them in order, so they don't hear it. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private final Launch launch;
    private final Process process;

    private ManagedProcess(Launch launch, Process process) {
        this.launch = launch;
        this.process = process;
    }

    /**
     * Starts a process and returns at once.
     *
     * @throws StackException if the system can't start it
     */
    public static ManagedProcess start(Launch launch) {
        try {
            var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
            command.addAll(launch.command());
            var builder = new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(newLog(launch.log()).toFile());
            builder.environment().putAll(launch.environment());
            Process process = builder.start();
            process.getOutputStream().close();
            launch.pidFile().write(process.toHandle());
            return new ManagedProcess(launch, process);
        } catch (IOException e) {
            throw new StackException(launch.name() + " can't be started: " + e.getMessage(), e);
        }
    }

    private static Path newLog(Path log) throws IOException {
        Files.createDirectories(log.toAbsolutePath().getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), StandardCopyOption.REPLACE_EXISTING);
        }
        return log;
    }

    /**
     * Waits until the process does its work.
     *
     * @throws StackException if it ends before, or takes longer than the patience; it is not running then
     */
    public ManagedProcess awaitReady(Probe probe, Duration patience) {
        try {
            if (probe.await(patience, () -> !process.isAlive())) {
                return this;
            }
            String lastWords = LastWords.of(launch.log());
            if (!process.isAlive()) {
                throw new StackException(launch.name() + " ended while it started. " + lastWords);
            }
            kill();
            throw new StackException(
                    launch.name() + " was not ready after " + patience.toSeconds() + " seconds. " + lastWords);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new StackException("The start of " + launch.name() + " was interrupted.", e);
        }
    }

    /** Waits for a process that ends by itself, and fails with its last words if it ends badly. */
    public void awaitSuccess() {
        try {
            int status = process.waitFor();
            launch.pidFile().delete();
            if (status != 0) {
                throw new StackException(launch.name() + " failed. " + LastWords.of(launch.log()));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            kill();
            throw new StackException(launch.name() + " was interrupted.", e);
        }
    }

    /** Asks the process to end, kills it if it has not after the grace, and returns when it is gone. */
    public void stop(Duration grace) {
        Ending.inOrder(process.toHandle(), grace);
        launch.pidFile().delete();
    }

    /** Ends the process at once and returns when it is gone. */
    public void kill() {
        Ending.atOnce(process.toHandle());
        launch.pidFile().delete();
    }

    public String name() {
        return launch.name();
    }

    /** Where its output is. */
    public Path log() {
        return launch.log();
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** Completes with the exit status when the process is gone. */
    public CompletableFuture<Integer> onExit() {
        return process.onExit().thenApply(Process::exitValue);
    }
}
