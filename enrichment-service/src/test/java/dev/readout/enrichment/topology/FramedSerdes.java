package dev.readout.enrichment.topology;

import dev.readout.schemas.wire.StoredRecord;
import dev.readout.schemas.wire.Topic;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.apache.avro.specific.SpecificRecord;
import org.apache.avro.specific.SpecificRecordBase;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

/** The outer wire format without a registry: magic byte and a schema id of no meaning, then a record that carries its schema's fingerprint. */
final class FramedSerdes implements OuterSerdes {

    private static final int HEADER = 5;

    @Override
    public <T extends SpecificRecord> Serde<T> of(Topic<T> topic) {
        Serde<? extends SpecificRecordBase> stored =
                StoredRecord.serde(topic.type().asSubclass(SpecificRecordBase.class));
        return framed(topic, stored);
    }

    private static <T extends SpecificRecord, R extends SpecificRecordBase> Serde<T> framed(
            Topic<T> topic, Serde<R> stored) {
        @SuppressWarnings("unchecked") // the serde is of the topic's type
        Serde<SpecificRecord> any = (Serde<SpecificRecord>) (Serde<?>) stored;
        return Serdes.serdeFrom(
                (name, value) -> {
                    byte[] bytes = any.serializer().serialize(name, value);
                    return bytes == null
                            ? null
                            : ByteBuffer.allocate(HEADER + bytes.length)
                                    .position(HEADER)
                                    .put(bytes)
                                    .array();
                },
                (name, bytes) -> bytes == null
                        ? null
                        : topic.type()
                                .cast(stored.deserializer()
                                        .deserialize(name, Arrays.copyOfRange(bytes, HEADER, bytes.length))));
    }
}
