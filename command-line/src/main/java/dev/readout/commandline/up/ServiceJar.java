package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.localstack.process.JavaCommand;
import dev.readout.localstack.process.Launch;
import dev.readout.localstack.process.ManagedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipFile;

/**
 * A service's executable jar. It is unpacked before it is run: classes that lie in jars within a jar take a JVM almost twice the work to load.
 *
 * @param home where the built modules are
 * @param module that builds the jar
 */
record ServiceJar(Path home, String module) {

    private static final int HEAP_MEGABYTES = 64;

    /** The jar to run, which names its libraries. */
    Path unpacked() {
        return unpackedDirectory().resolve(module + ".jar");
    }

    private Path unpackedDirectory() {
        return target().resolve("unpacked");
    }

    /**
     * Unpacks the jar, unless the same has been unpacked before.
     *
     * @param directory for the log
     */
    void unpack(Path directory) {
        try {
            Path built = target().resolve(module + ".jar");
            Path mark = unpackedDirectory().resolve("unpacked-from");
            String contents = contents(built);
            if (Files.exists(mark) && Files.readString(mark).equals(contents)) {
                return;
            }
            List<String> command = JavaCommand.soonReady(HEAP_MEGABYTES)
                    .withOption("-Djarmode=tools")
                    .runJar(
                            built,
                            "extract",
                            "--force",
                            "--destination",
                            unpackedDirectory().toString());
            ManagedProcess.start(Launch.in(directory, "The unpacking of " + built, module + "-unpacking", command))
                    .awaitSuccess();
            Files.writeString(mark, contents);
        } catch (IOException e) {
            throw new Failure("The " + module + " is not built or can't be unpacked: " + e.getMessage(), e);
        }
    }

    /** What is in the jar, in short. The build gives every jar the same time, so that the same source makes the same bytes: its age tells nothing. */
    private static String contents(Path jar) throws IOException {
        try (var zip = new ZipFile(jar.toFile())) {
            return zip.stream()
                    .map(entry -> Long.toHexString(entry.getCrc()) + " " + entry.getName() + "\n")
                    .collect(Collectors.joining());
        }
    }

    private Path target() {
        return home.resolve(module).resolve("target");
    }
}
