package dev.readout.query.projection;

import dev.readout.schemas.MeetingEvent;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a batch of events does to the views; writes nothing. Used once: it moves on with every event it is told.
 *
 * <p>An event that was projected before (its offset lies before the checkpoint, or its version is not new) does nothing. An event that cannot be
 * projected stops its partition: later events of the partition do nothing either.
 */
final class Fold {

    private final NavigableMap<Integer, Long> next;
    private final Map<UUID, Standing> standings;
    private final Map<Integer, Poison> poisons = new HashMap<>();
    private final List<Step> steps = new ArrayList<>();
    private long place;

    /**
     * Starts from what is in the database.
     *
     * @param place last place given out in the feed
     * @param next for each partition the offset to read next
     * @param standings the meetings that the batch is about, as far as they are known
     */
    Fold(long place, Map<Integer, Long> next, Map<UUID, Standing> standings) {
        this.place = place;
        this.next = new TreeMap<>(next);
        this.standings = new HashMap<>(standings);
    }

    /** Id of the event's meeting, if it is one. */
    static Optional<UUID> meetingId(MeetingEvent event) {
        return event.getMeetingId().matches("[0-9a-f]{32}")
                ? Optional.of(uuid(event.getMeetingId()))
                : Optional.empty();
    }

    /** 32 hexadecimal digits as a UUID. */
    static UUID uuid(String digits) {
        return new UUID(HexFormat.fromHexDigitsToLong(digits, 0, 16), HexFormat.fromHexDigitsToLong(digits, 16, 32));
    }

    void tell(Arrival arrival) {
        int partition = arrival.partition();
        if (poisons.containsKey(partition) || arrival.offset() < next.getOrDefault(partition, 0L)) {
            return;
        }
        String trouble = project(arrival);
        if (trouble != null) {
            stop(new Poison(partition, arrival.offset(), trouble));
        }
    }

    /** An event that could not even be read. */
    void stop(Poison poison) {
        if (poison.offset() >= next.getOrDefault(poison.partition(), 0L)) {
            poisons.putIfAbsent(poison.partition(), poison);
        }
    }

    private @Nullable String project(Arrival arrival) {
        MeetingEvent event = arrival.event();
        Optional<UUID> id = meetingId(event);
        if (id.isEmpty()) {
            return "'" + event.getMeetingId() + "' is no meeting id: 32 lower-case hexadecimal digits.";
        }
        Standing before = standings.getOrDefault(id.get(), Standing.NONE);
        if (event.getVersion() > before.version() + 1) {
            return "Version " + event.getVersion() + " of meeting " + event.getMeetingId() + " follows version "
                    + before.version() + ": events between them are missing.";
        }
        try {
            advance(arrival, id.get(), before, Standing.after(event));
            return null;
        } catch (DateTimeException e) {
            return "The date of meeting " + event.getMeetingId() + " is not ISO 8601: " + e.getMessage();
        }
    }

    private void advance(Arrival arrival, UUID id, Standing before, Standing after) {
        next.put(arrival.partition(), arrival.offset() + 1);
        if (after.version() <= before.version()) {
            return;
        }
        place++;
        standings.put(id, after);
        steps.add(new Step(
                place,
                arrival.partition(),
                arrival.offset(),
                reached(),
                arrival.recorded(),
                id,
                arrival.event(),
                before,
                after));
    }

    private List<Long> reached() {
        var reached = new ArrayList<Long>();
        for (int partition = 0; partition <= next.lastKey(); partition++) {
            reached.add(next.getOrDefault(partition, 0L));
        }
        return List.copyOf(reached);
    }

    /** What the events told so far do, in the order of the feed. */
    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** For each partition the offset to read next. */
    Map<Integer, Long> next() {
        return Map.copyOf(next);
    }

    /** The last place given out. */
    long place() {
        return place;
    }

    /** Where partitions had to stop, by partition. */
    Map<Integer, Poison> poisons() {
        return Map.copyOf(poisons);
    }
}
