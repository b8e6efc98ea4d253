package dev.readout.schemas.wire;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.common.serialization.Serializer;
import org.apache.kafka.common.utils.Utils;

/**
 * Reads and writes topic values as Confluent's wire format says (magic byte 0, 4-byte schema id, Avro binary), through a schema registry. Which
 * serializers do it is said in {@code apicurio.properties} and {@code confluent.properties} beside this class, and nowhere else.
 *
 * <p>Serializers and deserializers are made anew at each call and belong to the caller, who closes them; a WireFormat itself is immutable.
 */
public final class WireFormat {

    /** Apicurio's serializers: the default. */
    public static final String APICURIO = "apicurio";

    private static final List<String> NAMES = List.of(APICURIO, "confluent");

    private final Map<String, String> settings;

    private WireFormat(Map<String, String> settings) {
        TrustedRecords.trust();
        this.settings = Map.copyOf(settings);
    }

    /**
     * The wire format of that name.
     *
     * @param name {@code apicurio} or {@code confluent}
     * @param registry address of the registry: Apicurio's base address, or for {@code confluent} that of a Confluent API
     * @throws IllegalArgumentException if there is no format of that name
     * @throws IllegalStateException if its serializers are not on the class path
     */
    public static WireFormat named(String name, URI registry) {
        if (!NAMES.contains(name)) {
            throw new IllegalArgumentException(
                    "There is no wire format '" + name + "': use 'apicurio' or 'confluent'.");
        }
        Properties properties = load(name + ".properties");
        String address = registry.toString().replaceAll("/+$", "");
        var settings = new HashMap<String, String>();
        for (String key : properties.stringPropertyNames()) {
            settings.put(key, properties.getProperty(key).replace("${registry}", address));
        }
        var format = new WireFormat(settings);
        format.make("serializer", Serializer.class); // rather now than with the first record
        return format;
    }

    private static Properties load(String resource) {
        var properties = new Properties();
        try (InputStream in = WireFormat.class.getResourceAsStream(resource)) {
            properties.load(Objects.requireNonNull(in, resource));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A serializer of values of that topic. */
    public <T extends SpecificRecord> Serializer<T> serializer(Topic<T> topic) {
        @SuppressWarnings("unchecked") // the serializers take any Avro record; the topic says which
        Serializer<T> serializer = (Serializer<T>) make("serializer", Serializer.class);
        serializer.configure(settings, false);
        return serializer;
    }

    /** A deserializer of values of that topic. */
    public <T extends SpecificRecord> Deserializer<T> deserializer(Topic<T> topic) {
        @SuppressWarnings("unchecked") // a topic holds one kind of record
        Deserializer<T> deserializer = (Deserializer<T>) make("deserializer", Deserializer.class);
        deserializer.configure(settings, false);
        return deserializer;
    }

    /** Both of them. */
    public <T extends SpecificRecord> Serde<T> serde(Topic<T> topic) {
        return Serdes.serdeFrom(serializer(topic), deserializer(topic));
    }

    /** An address that answers GET with 200 while the registry works, whatever is registered in it. */
    public URI registryProbe() {
        return URI.create(settings.getOrDefault("probe", ""));
    }

    private <S> S make(String role, Class<S> type) {
        String className = settings.getOrDefault(role, "");
        try {
            return Utils.newInstance(className, type);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    className + " is not on the class path: build with -Pconfluent, the Maven profile that brings it.",
                    e);
        }
    }
}
