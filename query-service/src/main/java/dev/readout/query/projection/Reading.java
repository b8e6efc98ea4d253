package dev.readout.query.projection;

import dev.readout.schemas.MeetingEvent;
import dev.readout.schemas.wire.Topics;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.serialization.Deserializer;

/**
 * A batch of records, read as far as it can be: each partition up to its first record that cannot.
 *
 * @param arrivals what was read, each partition in its order
 * @param poisons where reading stopped
 */
record Reading(List<Arrival> arrivals, List<Poison> poisons) {

    static Reading of(List<ConsumerRecord<String, byte[]>> records, Deserializer<MeetingEvent> deserializer) {
        var arrivals = new ArrayList<Arrival>();
        var poisons = new ArrayList<Poison>();
        for (ConsumerRecord<String, byte[]> each : records) {
            if (poisons.stream().anyMatch(poison -> poison.partition() == each.partition())) {
                continue;
            }
            try {
                arrivals.add(arrival(each, deserializer));
            } catch (RuntimeException e) { // deserializers throw whatever they like, and say it in several layers
                poisons.add(new Poison(each.partition(), each.offset(), "It cannot be read: " + messages(e)));
            }
        }
        return new Reading(List.copyOf(arrivals), List.copyOf(poisons));
    }

    private static Arrival arrival(ConsumerRecord<String, byte[]> each, Deserializer<MeetingEvent> deserializer) {
        byte[] value = each.value();
        if (value == null) {
            throw new IllegalArgumentException("A record without a value has no meaning in this topic.");
        }
        MeetingEvent event = deserializer.deserialize(Topics.MEETINGS.name(), value);
        return new Arrival(each.partition(), each.offset(), Instant.ofEpochMilli(each.timestamp()), event);
    }

    private static String messages(Throwable thrown) {
        Throwable cause = thrown.getCause();
        return cause == null ? thrown.toString() : thrown + ", because " + messages(cause);
    }
}
