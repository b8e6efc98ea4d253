package dev.readout.resolution.meeting;

import dev.readout.resolution.cluster.Block;
import dev.readout.resolution.cluster.Cluster;
import dev.readout.resolution.cluster.Effect;
import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.cluster.Turnout;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Works out what a change of a company's reports means for its meetings. */
public final class Findings {

    private final Turnout turnout;
    private final Map<String, Cluster> before = new LinkedHashMap<>();
    private final Map<String, Cluster> after = new LinkedHashMap<>();
    private final Map<Told, Cluster> now = new HashMap<>();

    private Findings(Block block, Turnout turnout) {
        this.turnout = turnout;
        Effect.Clusters clusters = Effect.of(block, turnout.out(), turnout.in());
        clusters.before().forEach(each -> before.put(each.id(), each));
        clusters.after().forEach(each -> after.put(each.id(), each));
        clusters.after().forEach(each -> each.reports().forEach(told -> now.put(told, each)));
    }

    /**
     * What is found about each meeting that a change touched.
     *
     * @param block the company's reports after the change
     * @param turnout the change
     * @return findings, at most one for each meeting id; those that stand come first
     */
    public static List<Finding> of(Block block, Turnout turnout) {
        var findings = new Findings(block, turnout);
        var byId = new LinkedHashMap<String, Finding>();
        findings.after.values().forEach(each -> findings.stands(each).ifPresent(found -> byId.put(found.id(), found)));
        findings.before.values().forEach(each -> findings.ended(each).ifPresent(found -> byId.put(found.id(), found)));
        turnout.entered()
                .forEach(each ->
                        findings.mergedByEntering(each).ifPresent(found -> byId.putIfAbsent(found.id(), found)));
        return List.copyOf(byId.values());
    }

    private Optional<Finding> stands(Cluster cluster) {
        Cluster old = before.get(cluster.id());
        if (old != null && old.reports().equals(cluster.reports()) && !hasChanged(cluster)) {
            return Optional.empty();
        }
        boolean split = old != null
                && old.reports().stream().map(now::get).anyMatch(other -> other != null && !other.equals(cluster));
        return Optional.of(new Finding.Stands(
                cluster.id(), cluster.reports().getFirst().sequence(), Consensus.of(cluster), split));
    }

    private boolean hasChanged(Cluster cluster) {
        Set<Told> in = turnout.in();
        return cluster.reports().stream().anyMatch(in::contains);
    }

    private Optional<Finding> ended(Cluster cluster) {
        Told founder = cluster.reports().getFirst();
        if (after.containsKey(cluster.id()) || turnout.left().contains(founder)) {
            return Optional.empty();
        }
        String heir = heir(cluster);
        return Optional.of(
                heir == null
                        ? new Finding.Gone(cluster.id(), founder.sequence())
                        : new Finding.Merged(cluster.id(), founder.sequence(), heir));
    }

    /** Id of the meeting that the first report still standing belongs to now. */
    private @Nullable String heir(Cluster cluster) {
        for (Told told : cluster.reports()) {
            Cluster current = now.get(told);
            if (current != null) {
                return current.id();
            }
            if (turnout.left().contains(told)) {
                return told.meetingId();
            }
        }
        return null;
    }

    /** A report that founded a meeting elsewhere takes that meeting's id along. */
    private Optional<Finding> mergedByEntering(Told told) {
        String id = Objects.requireNonNull(now.get(told)).id();
        return id.equals(told.meetingId())
                ? Optional.empty()
                : Optional.of(new Finding.Merged(told.meetingId(), told.sequence(), id));
    }
}
