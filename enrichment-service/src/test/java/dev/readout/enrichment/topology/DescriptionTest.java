package dev.readout.enrichment.topology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * The topology as Kafka Streams describes it. Names of stores and repartition topics are data of the running system: if this file changes, say how a running system gets
 * from the old to the new. {@code -Dreadout.golden=write} writes the file.
 */
class DescriptionTest {

    private static final Path GOLDEN = Path.of("src/test/resources/topology.txt");

    @Test
    void isAsDescribed() throws IOException {
        String description = Pipeline.topology().describe().toString().strip() + "\n";
        if ("write".equals(System.getProperty("readout.golden"))) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, description);
        }
        assertThat(description).isEqualTo(Files.readString(GOLDEN));
    }
}
