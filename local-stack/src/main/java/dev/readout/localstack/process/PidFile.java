package dev.readout.localstack.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Notes which process runs, so that one left behind by a killed parent is found. Pids are used again: the start time tells the process from a
 * later one.
 */
public record PidFile(Path path) {

    static final String RUN = "run";
    static final String SUFFIX = ".pid";
    /** The start time is counted from the machine's start, which the clock's corrections move a little. */
    private static final Duration CLOCK_TOLERANCE = Duration.ofSeconds(2);

    /** The pid file of that name in a working directory. */
    public static PidFile in(Path directory, String name) {
        return new PidFile(directory.resolve(RUN).resolve(name + SUFFIX));
    }

    /** Notes the process. */
    public void write(ProcessHandle process) {
        long started = process.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.writeString(path, process.pid() + " " + started + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Forgets the process. */
    public void delete() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The noted process, if it still runs. */
    public Optional<ProcessHandle> running() {
        try {
            String[] noted = Files.readString(path).trim().split(" ", -1);
            if (noted.length != 2) {
                return Optional.empty();
            }
            Instant started = Instant.ofEpochMilli(Long.parseLong(noted[1]));
            return ProcessHandle.of(Long.parseLong(noted[0])).filter(process -> startedAt(process, started));
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static boolean startedAt(ProcessHandle process, Instant noted) {
        return process.isAlive()
                && process.info()
                        .startInstant()
                        .filter(started ->
                                Duration.between(started, noted).abs().compareTo(CLOCK_TOLERANCE) < 0)
                        .isPresent();
    }
}
