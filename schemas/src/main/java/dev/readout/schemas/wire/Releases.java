package dev.readout.schemas.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.avro.Schema;

/** The schemas of every release so far, from the resources {@code releases/VERSION/TOPIC.avsc}: what is in the topics was written by one of them. */
final class Releases {

    private Releases() {}

    /** Versions released, oldest first. */
    static List<String> versions() {
        return read("releases/versions").lines().toList();
    }

    /** The schema that this release wrote to that topic with. */
    static Schema schema(String version, Topic<?> topic) {
        return new Schema.Parser().parse(read("releases/" + version + "/" + topic.name() + ".avsc"));
    }

    /** What the record of that full name looked like in each release that had it, oldest first. */
    static List<Schema> schemas(String fullName) {
        return versions().stream()
                .map(version -> types(version).get(fullName))
                .filter(schema -> schema != null)
                .distinct()
                .toList();
    }

    private static Map<String, Schema> types(String version) {
        var types = new LinkedHashMap<String, Schema>();
        Topics.ALL.forEach(topic -> collect(schema(version, topic), types));
        return types;
    }

    private static void collect(Schema schema, Map<String, Schema> types) {
        switch (schema.getType()) {
            case RECORD -> {
                if (types.putIfAbsent(schema.getFullName(), schema) == null) {
                    schema.getFields().forEach(field -> collect(field.schema(), types));
                }
            }
            case UNION -> schema.getTypes().forEach(each -> collect(each, types));
            case ARRAY -> collect(schema.getElementType(), types);
            case MAP -> collect(schema.getValueType(), types);
            case ENUM, FIXED, STRING, BYTES, INT, LONG, FLOAT, DOUBLE, BOOLEAN, NULL -> {
                // holds no record
            }
        }
    }

    private static String read(String name) {
        try (InputStream in = Releases.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(
                        "Resource " + name + " is missing: a release has one schema per topic.");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
