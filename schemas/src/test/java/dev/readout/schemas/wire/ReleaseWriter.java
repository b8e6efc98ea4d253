package dev.readout.schemas.wire;

import dev.readout.schemas.Examples;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaFormatter;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.api.Test;

/**
 * Keeps today's schemas and golden bytes as those of a release. Not one of the tests of a build:
 * {@code ./mvnw -pl schemas test -Dtest=ReleaseWriter -Dreadout.release=0.2.0}.
 */
class ReleaseWriter {

    private static final String FOLDER = "resources/dev/readout/schemas/wire/releases";
    private static final Path SCHEMAS = Path.of("src/main", FOLDER);
    private static final Path GOLDEN = Path.of("src/test", FOLDER);

    @Test
    void addRelease() throws IOException {
        String version = System.getProperty("readout.release", "");
        if (!version.matches("\\d+\\.\\d+\\.\\d+")) {
            throw new IllegalArgumentException("Say which release: -Dreadout.release=0.2.0");
        }
        Files.createDirectories(SCHEMAS.resolve(version));
        Files.createDirectories(GOLDEN.resolve(version));
        for (Topic<?> topic : Topics.ALL) {
            keep(version, topic);
        }
        Path versions = SCHEMAS.resolve("versions");
        List<String> before = Files.exists(versions) ? Files.readAllLines(versions) : List.of();
        Files.write(
                versions,
                Stream.concat(before.stream(), Stream.of(version)).distinct().toList());
    }

    private static void keep(String version, Topic<?> topic) throws IOException {
        SpecificRecord example = Examples.of(topic);
        Schema schema = example.getSchema();
        byte[] bytes = AvroText.bytes(example);
        Files.writeString(
                SCHEMAS.resolve(version + "/" + topic.name() + ".avsc"),
                SchemaFormatter.format("json/pretty", schema) + "\n");
        Files.writeString(
                GOLDEN.resolve(version + "/" + topic.name() + ".hex"),
                HexFormat.of().formatHex(bytes).replaceAll(".{120}", "$0\n") + "\n");
        Files.writeString(GOLDEN.resolve(version + "/" + topic.name() + ".json"), AvroText.json(bytes, schema, schema));
    }
}
