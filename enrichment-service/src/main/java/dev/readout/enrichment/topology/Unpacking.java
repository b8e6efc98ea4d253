package dev.readout.enrichment.topology;

import dev.readout.schemas.wire.Topic;
import java.io.IOException;
import java.util.Objects;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.errors.RetriableException;
import org.apache.kafka.common.serialization.Deserializer;
import org.jspecify.annotations.Nullable;

/** Reads the values of an outer topic, and tells bytes that can never be read from a registry that is away. */
final class Unpacking<T extends SpecificRecord> implements AutoCloseable {

    static final String STAGE = "deserialize";
    private static final int HEADER = 5;

    private final Topic<T> topic;
    private final Deserializer<T> deserializer;

    Unpacking(OuterSerdes format, Topic<T> topic) {
        this.topic = topic;
        this.deserializer = format.of(topic).deserializer();
    }

    /** The registry did not answer; the record is read again when it does. */
    static final class RegistryAway extends RetriableException {
        private static final long serialVersionUID = 1L;

        RegistryAway(Throwable cause) {
            super("The schema registry does not answer; trying again.", cause);
        }
    }

    /**
     * The value in those bytes; null for a tombstone.
     *
     * @throws Refusal if they are no value of the topic
     * @throws RegistryAway if the registry does not answer
     */
    @Nullable
    T read(byte @Nullable [] bytes) throws Refusal {
        if (bytes == null) {
            return null;
        }
        if (bytes.length < HEADER || bytes[0] != 0) {
            throw new Refusal(
                    STAGE,
                    "The value does not begin with a schema id in Confluent's wire format: write Avro through the registry.");
        }
        try {
            return topic.type().cast(deserializer.deserialize(topic.name(), bytes));
        } catch (RuntimeException e) {
            if (isAway(e)) {
                throw new RegistryAway(e);
            }
            throw new Refusal(
                    STAGE, "The value is no " + topic.type().getSimpleName() + " in Avro: " + innermost(e), e);
        }
    }

    private static boolean isAway(Throwable e) {
        for (Throwable each = e; each != null; each = each.getCause()) {
            if (each instanceof IOException && !(each instanceof java.io.EOFException)) {
                return true;
            }
        }
        return false;
    }

    private static String innermost(Throwable e) {
        Throwable each = e;
        while (each.getCause() != null) {
            each = each.getCause();
        }
        return Objects.requireNonNullElse(each.getMessage(), each.toString());
    }

    @Override
    public void close() {
        deserializer.close();
    }
}
