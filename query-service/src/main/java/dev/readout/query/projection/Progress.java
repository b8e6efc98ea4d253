package dev.readout.query.projection;

import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.stereotype.Component;

/** How far this instance's projector is, for whoever asks: written by the projector's thread, read by any. */
@Component
public class Progress {

    private final Map<Integer, Long> lags = new ConcurrentHashMap<>();
    private final Map<Integer, String> halts = new ConcurrentHashMap<>();
    private final AtomicBoolean caughtUpOnce = new AtomicBoolean();
    private final AtomicBoolean assigned = new AtomicBoolean();

    Progress() {}

    void assigned(Set<Integer> partitions) {
        lags.keySet().retainAll(partitions);
        halts.keySet().retainAll(partitions);
        assigned.set(true);
        if (partitions.isEmpty()) {
            caughtUpOnce.set(true);
        }
    }

    void lag(int partition, OptionalLong events) {
        events.ifPresent(lag -> lags.put(partition, lag));
    }

    void halted(int partition, String reason) {
        halts.put(partition, reason);
    }

    void running(int partition) {
        halts.remove(partition);
    }

    void measured(Set<Integer> partitions) {
        boolean all = partitions.stream().allMatch(partition -> lags.getOrDefault(partition, Long.MAX_VALUE) == 0);
        if (all) {
            caughtUpOnce.set(true);
        }
    }

    /** Events of the topic that the views do not show yet, by partition of this instance. */
    public Map<Integer, Long> lags() {
        return new TreeMap<>(lags);
    }

    /** Why partitions stand still, by partition of this instance; empty if none does. */
    public Map<Integer, String> halts() {
        return new TreeMap<>(halts);
    }

    /** Whether this instance was told by Kafka which partitions it projects. */
    public boolean isAssigned() {
        return assigned.get();
    }

    /** Whether the views have shown all of the topic at least once since this instance started. */
    public boolean hasCaughtUp() {
        return caughtUpOnce.get();
    }
}
