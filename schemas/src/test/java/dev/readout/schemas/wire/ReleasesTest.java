package dev.readout.schemas.wire;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.apache.avro.SchemaCompatibility.checkReaderWriterCompatibility;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.SchemaCompatibility.SchemaCompatibilityType;
import org.apache.avro.SchemaCompatibility.SchemaPairCompatibility;
import org.apache.avro.generic.GenericData;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

/** Topics are kept for ever and services are upgraded one by one, so every release must read every other: FULL_TRANSITIVE. */
class ReleasesTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    static Stream<Arguments> releases() {
        return Releases.versions().stream()
                .flatMap(version -> Topics.ALL.stream().map(topic -> Arguments.of(version, topic)));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void todayReadsWhatTheReleaseWrote(String version, Topic<?> topic) {
        assertReads(today(topic), Releases.schema(version, topic));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void theReleaseReadsWhatTodayWrites(String version, Topic<?> topic) {
        assertReads(Releases.schema(version, topic), today(topic));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void goldenBytesPassThroughTodaysCodeWithoutLoss(String version, Topic<?> topic) throws IOException {
        Schema released = Releases.schema(version, topic);
        byte[] golden = HexFormat.of().parseHex(resource(version, topic, "hex").replaceAll("\\s", ""));
        String json = resource(version, topic, "json");

        SpecificRecord value = AvroText.read(golden, released, topic.type());

        assertThat(JSON.readTree(AvroText.json(golden, released, released))).isEqualTo(JSON.readTree(json));
        assertThat(JSON.readTree(AvroText.json(AvroText.bytes(value), value.getSchema(), released)))
                .isEqualTo(JSON.readTree(json));
    }

    @ParameterizedTest
    @MethodSource("releases")
    void aStoreThatTheReleaseWroteIsReadOn(String version, Topic<? extends SpecificRecordBase> topic)
            throws IOException {
        Schema released = Releases.schema(version, topic);
        byte[] golden = HexFormat.of().parseHex(resource(version, topic, "hex").replaceAll("\\s", ""));
        var stored = new ByteArrayOutputStream();
        new BinaryMessageEncoder<GenericRecord>(new GenericData(), released)
                .encode(AvroText.generic(golden, released), stored);

        assertThat(StoredRecord.serde(topic.type()).deserializer().deserialize("store", stored.toByteArray()))
                .isEqualTo(AvroText.read(golden, released, topic.type()));
    }

    @Test
    void everyFolderOfAReleaseIsListed() throws Exception {
        Path folder = Path.of(Objects.requireNonNull(Releases.class.getResource("releases/versions"))
                        .toURI())
                .resolveSibling("");
        try (Stream<Path> folders = Files.list(folder).filter(Files::isDirectory)) {
            assertThat(folders.map(each -> each.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(Releases.versions());
        }
    }

    private static void assertReads(Schema reader, Schema writer) {
        SchemaPairCompatibility found = checkReaderWriterCompatibility(reader, writer);
        assertThat(found.getType())
                .as("%s", found.getResult().getIncompatibilities())
                .isEqualTo(SchemaCompatibilityType.COMPATIBLE);
    }

    private static Schema today(Topic<?> topic) {
        return SpecificData.getForClass(topic.type()).getSchema(topic.type());
    }

    private static String resource(String version, Topic<?> topic, String extension) throws IOException {
        String name = "releases/" + version + "/" + topic.name() + "." + extension;
        try (InputStream in = ReleasesTest.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in, name).readAllBytes(), UTF_8);
        }
    }
}
