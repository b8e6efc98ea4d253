package dev.readout.enrichment.topology;

import dev.readout.schemas.wire.Topic;
import org.apache.avro.specific.SpecificRecord;
import org.apache.kafka.common.serialization.Serde;

/** How values stand in the outer topics. */
@FunctionalInterface
public interface OuterSerdes {

    /** A new serde of values of that topic; it belongs to the caller, who closes it. */
    <T extends SpecificRecord> Serde<T> of(Topic<T> topic);
}
