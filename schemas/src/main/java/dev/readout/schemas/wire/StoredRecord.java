package dev.readout.schemas.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import org.apache.avro.AvroRuntimeException;
import org.apache.avro.Schema;
import org.apache.avro.message.BinaryMessageDecoder;
import org.apache.avro.message.BinaryMessageEncoder;
import org.apache.avro.specific.SpecificData;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/**
 * Serde for records that stay inside one service (state stores, repartition topics): Avro's single-object encoding, which carries the schema's
 * fingerprint and needs no registry. What an earlier release stored is read too. Threads may share the serde.
 */
public final class StoredRecord {

    private StoredRecord() {}

    /** A serde of that record. */
    public static <T extends SpecificRecordBase> Serde<T> serde(Class<T> type) {
        TrustedRecords.trust();
        SpecificData data = SpecificData.getForClass(type);
        Schema schema = data.getSchema(type);
        var encoder = new BinaryMessageEncoder<T>(data, schema);
        var decoder = new BinaryMessageDecoder<T>(data, schema);
        Releases.schemas(schema.getFullName()).forEach(decoder::addSchema);
        return Serdes.serdeFrom(
                (topic, value) -> value == null ? null : encode(encoder, value),
                (topic, bytes) -> bytes == null ? null : decode(decoder, bytes, type));
    }

    private static <T extends SpecificRecord> byte[] encode(BinaryMessageEncoder<T> encoder, T value) {
        try {
            ByteBuffer buffer = encoder.encode(value);
            byte[] bytes = new byte[buffer.remaining()];
            buffer.get(bytes);
            return bytes;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> T decode(BinaryMessageDecoder<T> decoder, byte[] bytes, Class<T> type) {
        try {
            return decoder.decode(bytes, null);
        } catch (IOException | AvroRuntimeException e) {
            throw new SerializationException(
                    "A stored " + type.getSimpleName()
                            + " cannot be read: it is damaged, or was written by an unreleased"
                            + " version. Reset the store; the topics hold all that it is made of.",
                    e);
        }
    }
}
