package dev.readout.localstack.junit;

import dev.readout.localstack.process.WorkingDirectory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.IntStream;

/** Where the stack of a test JVM lives: in the module's build directory, so that the logs are there to read and a killed run's processes are found. */
final class TestDirectory {

    private static final int JVMS = 64;

    private TestDirectory() {}

    /** The first that no other JVM uses, empty but for the logs of the run before. */
    static WorkingDirectory take() {
        Path build = Path.of(System.getProperty("basedir", ""), "target");
        WorkingDirectory directory = IntStream.rangeClosed(1, JVMS)
                .mapToObj(number -> WorkingDirectory.take(build.resolve("stack-" + number)))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException(JVMS + " JVMs run tests in " + build));
        try {
            directory.clear();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return directory;
    }
}
