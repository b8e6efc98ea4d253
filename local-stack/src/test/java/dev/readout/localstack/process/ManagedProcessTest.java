package dev.readout.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.readout.localstack.StackException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class ManagedProcessTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final Duration GRACE = Duration.ofSeconds(20);

    @TempDir
    Path directory;

    @Test
    void isNotedForAsLongAsItRuns() {
        ManagedProcess process = ManagedProcess.start(shell("exec sleep 100"));
        PidFile noted = PidFile.in(directory, "shell");
        assertThat(noted.running()).isPresent();
        assertThat(process.isAlive()).isTrue();

        process.stop(GRACE);

        assertThat(process.isAlive()).isFalse();
        assertThat(noted.path()).doesNotExist();
    }

    @Test
    void thatDoesNotListenIsKilledAfterTheGrace() {
        ManagedProcess process = ManagedProcess.start(shell("trap '' TERM; echo deaf; while true; do sleep 0.1; done"));
        process.awaitReady(() -> logged().contains("deaf"), PATIENCE);

        process.stop(Duration.ofMillis(100));

        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void doesNotHearTheTerminalsInterrupt() throws Exception {
        ManagedProcess process = ManagedProcess.start(shell("kill -INT $$; echo still here; exec sleep 100"));
        process.awaitReady(() -> logged().contains("still here"), PATIENCE);

        process.stop(GRACE);
    }

    @Test
    void thatEndsEarlyIsQuotedInTheMessage() {
        ManagedProcess process = ManagedProcess.start(shell("echo no such disk; exit 3"));

        assertThatThrownBy(() -> process.awaitReady(() -> false, PATIENCE))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("a shell ended while it started")
                .hasMessageContaining("no such disk")
                .hasMessageContaining("shell.log");
        assertThat(process.onExit().join()).isEqualTo(3);
    }

    @Test
    void thatIsNeverReadyIsKilled() {
        ManagedProcess process = ManagedProcess.start(shell("exec sleep 100"));

        assertThatThrownBy(() -> process.awaitReady(() -> false, Duration.ofMillis(100)))
                .isInstanceOf(StackException.class)
                .hasMessageContaining("was not ready");
        assertThat(process.isAlive()).isFalse();
    }

    @Test
    void keepsTheLogOfTheStartBefore() throws Exception {
        ManagedProcess.start(shell("echo first")).awaitSuccess();
        ManagedProcess.start(shell("echo second")).awaitSuccess();

        assertThat(directory.resolve("logs/shell.log")).hasContent("second");
        assertThat(directory.resolve("logs/shell.log.previous")).hasContent("first");
    }

    private Launch shell(String script) {
        return Launch.in(directory, "a shell", "shell", List.of("/bin/sh", "-c", script));
    }

    private String logged() {
        try {
            return Files.readString(directory.resolve("logs/shell.log"));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
