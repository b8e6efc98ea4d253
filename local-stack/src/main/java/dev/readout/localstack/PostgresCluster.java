package dev.readout.localstack;

import dev.readout.localstack.StackSettings.Durability;
import dev.readout.localstack.process.Directories;
import dev.readout.localstack.process.LastWords;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * A PostgreSQL data directory and how it is served.
 *
 * @param binaries where the programs are unpacked
 * @param directory the stack's directory
 */
record PostgresCluster(Path binaries, Path directory, int port, Durability durability) {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    /** Makes the data directory if there is none, and returns when the server answers. */
    EmbeddedPostgres start() {
        try {
            Files.createDirectories(log().getParent());
            removeIncompleteData();
            EmbeddedPostgres server = builder().start();
            if (!Files.exists(completeness())) {
                Files.createFile(completeness());
            }
            return server;
        } catch (IOException | IllegalStateException e) {
            throw new StackException("PostgreSQL can't be started: " + e.getMessage() + ". " + LastWords.of(log()), e);
        }
    }

    /** The server's main process. */
    ProcessHandle postmaster() {
        try {
            long pid = Long.parseLong(
                    Files.readAllLines(data().resolve("postmaster.pid")).getFirst());
            return ProcessHandle.of(pid)
                    .orElseThrow(() -> new StackException("PostgreSQL ended while it started. " + LastWords.of(log())));
        } catch (IOException e) {
            throw new StackException("PostgreSQL ended while it started. " + LastWords.of(log()), e);
        }
    }

    private EmbeddedPostgres.Builder builder() {
        String onDisk = durability == Durability.DISK ? "on" : "off";
        return EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(binaries.toFile())
                .setDataDirectory(data())
                .setCleanDataDirectory(false)
                .setRegisterShutdownHook(false)
                .setPort(port)
                .setPGStartupWait(PATIENCE)
                .setOutputRedirector(Redirect.appendTo(log().toFile()))
                .setErrorRedirector(Redirect.appendTo(log().toFile()))
                // The same order of text on every platform.
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("locale", "C")
                .setServerConfig("max_connections", "100")
                .setServerConfig("shared_buffers", "64MB")
                .setServerConfig("fsync", onDisk)
                .setServerConfig("synchronous_commit", "on");
    }

    /** A start that was cut off while it made the data directory leaves one that no server accepts. */
    private void removeIncompleteData() throws IOException {
        if (!Files.exists(completeness())) {
            Directories.delete(data());
        }
    }

    private Path data() {
        return directory.resolve("postgres").resolve("data");
    }

    private Path completeness() {
        return directory.resolve("postgres").resolve("complete");
    }

    Path log() {
        return directory.resolve("logs").resolve("postgres.log");
    }
}
