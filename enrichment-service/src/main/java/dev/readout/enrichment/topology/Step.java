package dev.readout.enrichment.topology;

import java.util.List;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * What one step of the topology does with a record: a decision first, from which nothing follows yet, and then its effect on the step's stores. So a record that
 * cannot be processed leaves no half-done work behind.
 *
 * @param <I> value that comes in
 * @param <O> value that goes out
 */
interface Step<I, O> {

    /** The name by which rejected records say where they failed. */
    String stage();

    /**
     * Decides what follows from a record.
     *
     * @throws Refusal if the record cannot be processed and never will
     */
    Decision<O> decide(Record<String, I> input, RecordMetadata metadata) throws Refusal;

    /**
     * What follows from a record.
     *
     * @param output records to pass on
     * @param effect what happens to the stores
     */
    record Decision<O>(List<Record<String, O>> output, Runnable effect) {}

    /** The bytes of an incoming value that go into the rejected record; null if it did not come from an outer topic. */
    default byte @org.jspecify.annotations.Nullable [] bytes(I value) {
        return value instanceof byte[] bytes ? bytes : null;
    }

    /** Frees what the step holds. */
    default void close() {}
}
