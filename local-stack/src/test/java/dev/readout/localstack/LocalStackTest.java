package dev.readout.localstack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.readout.localstack.StackSettings.Durability;
import dev.readout.localstack.process.Ports;
import dev.readout.localstack.process.WorkingDirectory;
import java.nio.file.Path;
import java.sql.DriverManager;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(180)
class LocalStackTest {

    @TempDir
    Path directory;

    @Test
    void aLaterStackInTheSameDirectoryFindsTheData() throws Exception {
        var settings = new StackSettings(Durability.DISK, Ports.orFree(0), Ports.orFree(0), Ports.orFree(0));
        try (LocalStack first = stack(settings)) {
            first.start();
            execute(first.postgres().database(), "CREATE TABLE kept (n int)");
        }

        try (LocalStack second = stack(settings)) {
            second.start();
            assertThat(second.parts()).allMatch(Part::isRunning);
            execute(second.postgres().database(), "SELECT n FROM kept");
        }
        assertThat(directory.resolve("run")).isEmptyDirectory();
    }

    private LocalStack stack(StackSettings settings) {
        return LocalStack.in(WorkingDirectory.take(directory).orElseThrow(), settings);
    }

    private static void execute(Database database, String sql) throws Exception {
        try (var connection = DriverManager.getConnection(database.jdbcUrl(), database.user(), database.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
