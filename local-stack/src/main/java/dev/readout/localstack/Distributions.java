package dev.readout.localstack;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** What the build unpacked for this module to start. */
record Distributions(Path path) {

    private static final Path IN_THE_REPOSITORY = Path.of("local-stack", "distributions", "target");

    /** Finds it in the repository this class was built in. */
    static Distributions find() {
        Path here = ownLocation();
        Optional<Path> found = Stream.iterate(here, directory -> directory != null, Path::getParent)
                .map(directory -> directory.resolve(IN_THE_REPOSITORY))
                .filter(Files::isDirectory)
                .findFirst();
        return found.map(Distributions::new)
                .orElseThrow(() -> new StackException("Kafka and the registry are not unpacked above " + here
                        + ": build them with ./mvnw -pl local-stack/distributions generate-resources"));
    }

    private static Path ownLocation() {
        try {
            return Path.of(Distributions.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A directory of jars. */
    Path kafka() {
        return path.resolve("kafka");
    }

    Path registryJar() {
        return path.resolve("apicurio-registry").resolve("quarkus-run.jar");
    }

    /** Where PostgreSQL's binaries are unpacked to on first use. */
    Path postgres() {
        return path.resolve("postgres");
    }
}
