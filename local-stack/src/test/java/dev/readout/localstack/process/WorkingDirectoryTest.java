package dev.readout.localstack.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class WorkingDirectoryTest {

    @TempDir
    Path directory;

    @Test
    void isTakenByOneAtATime() {
        WorkingDirectory first = WorkingDirectory.take(directory).orElseThrow();
        assertThat(WorkingDirectory.take(directory)).isEmpty();

        first.close();

        Optional<WorkingDirectory> second = WorkingDirectory.take(directory);
        assertThat(second).isPresent();
        second.get().close();
    }

    @Test
    void takingItEndsWhatAKilledOwnerLeftRunning() {
        ManagedProcess left = ManagedProcess.start(
                Launch.in(directory, "a shell", "shell", List.of("/bin/sh", "-c", "exec sleep 100")));

        try (WorkingDirectory taken = WorkingDirectory.take(directory).orElseThrow()) {
            assertThat(left.isAlive()).isFalse();
            assertThat(taken.path().resolve("run")).isEmptyDirectory();
        }
    }

    @Test
    void aPidThatBelongsToAnotherProcessByNowIsLeftAlone() throws Exception {
        ManagedProcess other = ManagedProcess.start(Launch.in(
                directory.resolve("elsewhere"), "a shell", "shell", List.of("/bin/sh", "-c", "exec sleep 100")));
        long pid = PidFile.in(directory.resolve("elsewhere"), "shell")
                .running()
                .orElseThrow()
                .pid();
        Path run = Files.createDirectories(directory.resolve("run"));
        Files.writeString(run.resolve("kafka.pid"), pid + " 1000000000000\n");
        Files.writeString(run.resolve("broken.pid"), "no number\n");

        try (WorkingDirectory taken = WorkingDirectory.take(directory).orElseThrow()) {
            assertThat(other.isAlive()).isTrue();
            assertThat(taken.path().resolve("run")).isEmptyDirectory();
        }
        other.kill();
    }

    @Test
    void clearingKeepsTheLogs() throws Exception {
        try (WorkingDirectory taken = WorkingDirectory.take(directory).orElseThrow()) {
            Files.createDirectories(taken.path().resolve("kafka/data"));
            Files.writeString(taken.path().resolve("kafka/data/segment"), "x");
            Files.createDirectories(taken.path().resolve("logs"));
            Files.writeString(taken.path().resolve("logs/kafka.log"), "x");

            taken.clear();

            assertThat(taken.path().resolve("kafka")).doesNotExist();
            assertThat(taken.path().resolve("logs/kafka.log")).exists();
            assertThat(WorkingDirectory.take(directory)).isEmpty();
        }
    }
}
