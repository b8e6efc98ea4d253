package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.StandingReport;
import dev.readout.schemas.wire.StoredRecord;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Predicate;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/**
 * Standing reports in a store of bytes. The ones last used are kept as they were decoded: the news is about few days, and to decode a report takes far longer than to read it. What is kept counts only as long as
 * the bytes are the same, so that others may write to the store.
 */
final class ReportStore {

    /** A report takes about 3 KB. */
    private static final int KEPT = 2_048;

    private static final String NAME = "reports";

    private final KeyValueStore<String, byte[]> store;
    private final Serde<StandingReport> serde = StoredRecord.serde(StandingReport.class);
    /** The one not used for the longest time comes first. */
    private final Map<String, Decoded> decoded = new LinkedHashMap<>(KEPT, 0.75f, true);

    private static final class Decoded {
        private final byte[] bytes;
        private final Told told;

        Decoded(byte[] bytes, Told told) {
            this.bytes = bytes;
            this.told = told;
        }
    }

    ReportStore(KeyValueStore<String, byte[]> store) {
        this.store = store;
    }

    /** Shows the reports from one key up to but without another, in the order of their keys, as long as the visitor wants more. */
    void scan(String from, String to, Predicate<Told> visitor) {
        try (KeyValueIterator<String, byte[]> scan = store.range(from, to)) {
            boolean more = true;
            while (more && scan.hasNext()) {
                KeyValue<String, byte[]> next = scan.next();
                more = next.key.equals(to) || visitor.test(told(next.key, next.value));
            }
        }
    }

    boolean mayHold(String from, String to) {
        try (KeyValueIterator<String, byte[]> scan = store.range(from, to)) {
            return scan.hasNext();
        }
    }

    private Told told(String key, byte[] bytes) {
        Decoded known = decoded.get(key);
        if (known != null && Arrays.equals(known.bytes, bytes)) {
            return known.told;
        }
        Told told = Told.of(serde.deserializer().deserialize(NAME, bytes));
        decoded.put(key, new Decoded(bytes, told));
        if (decoded.size() > KEPT) {
            decoded.remove(decoded.keySet().iterator().next());
        }
        return told;
    }

    void put(String key, Told told) {
        store.put(key, serde.serializer().serialize(NAME, told.standing()));
    }

    void remove(String key) {
        store.delete(key);
        decoded.remove(key);
    }
}
