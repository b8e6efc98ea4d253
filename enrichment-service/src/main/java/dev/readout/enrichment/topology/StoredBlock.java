package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Told;
import dev.readout.schemas.StandingReport;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.state.KeyValueIterator;
import org.apache.kafka.streams.state.KeyValueStore;

/** The reports of one block in a store that holds many blocks, each block's in the order of their keys. */
final class StoredBlock implements Block {

    private static final char SEPARATOR = '\0';

    private final KeyValueStore<String, StandingReport> store;
    private final String name;
    private final Predicate<StandingReport> belongs;

    private StoredBlock(KeyValueStore<String, StandingReport> store, String name, Predicate<StandingReport> belongs) {
        this.store = store;
        this.name = name;
        this.belongs = belongs;
    }

    /** All reports that were put under that name. */
    static StoredBlock of(KeyValueStore<String, StandingReport> store, String name) {
        return new StoredBlock(store, name, report -> true);
    }

    /** Those of them that belong to the company of that name. */
    static StoredBlock ofCompany(KeyValueStore<String, StandingReport> store, String name) {
        return new StoredBlock(store, name, report -> report.getCompany().equals(name));
    }

    @Override
    public List<Told> range(String from, String to) {
        var reports = new ArrayList<Told>();
        String end = name + SEPARATOR + to;
        try (KeyValueIterator<String, StandingReport> scan = store.range(name + SEPARATOR + from, end)) {
            while (scan.hasNext()) {
                KeyValue<String, StandingReport> next = scan.next();
                if (!next.key.equals(end) && belongs.test(next.value)) {
                    reports.add(Told.of(next.value));
                }
            }
        }
        return reports;
    }

    @Override
    public boolean mayHold(String from, String to) {
        try (KeyValueIterator<String, StandingReport> scan =
                store.range(name + SEPARATOR + from, name + SEPARATOR + to)) {
            return scan.hasNext();
        }
    }

    void put(Told told) {
        store.put(key(told), told.standing());
    }

    void remove(Told told) {
        store.delete(key(told));
    }

    private String key(Told told) {
        return name + SEPARATOR + told.key();
    }
}
