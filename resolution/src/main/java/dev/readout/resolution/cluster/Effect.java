package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Days;
import dev.readout.resolution.identity.Level;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a change of a block's reports does to its meetings: the clusters before and after it that differ. Starts from the changed reports and follows the
 * dependencies of {@link Clustering} (reports of the same or a lesser level whose days meet, reports of the same article) only as far as anything differs.
 */
public final class Effect {

    private final Clustering before;
    private final Clustering after;
    private final Set<Told> gone;
    private final Set<Told> come;
    /** Reports that stand in the same words before and after, but in another company of reports. */
    private final Set<Told> regrouped = new LinkedHashSet<>();

    private Effect(Block block, Set<Told> gone, Set<Told> come) {
        this.before = new Clustering(block.with(/* gone= */ come, /* come= */ gone));
        this.after = new Clustering(block);
        this.gone = gone;
        this.come = come;
    }

    /**
     * The clusters that a change touched.
     *
     * @param before those that stood before it and hold a report that changed its place or its words
     * @param after those that stand after it, likewise
     */
    public record Clusters(List<Cluster> before, List<Cluster> after) {}

    /**
     * Works out the effect.
     *
     * @param block the block after the change
     * @param gone reports that were there before and are not, or not in these words, now
     * @param come reports that are there now and were not, or not in these words, before
     */
    public static Clusters of(Block block, Set<Told> gone, Set<Told> come) {
        Effect effect = new Effect(block, gone, come);
        effect.spread();
        return effect.clusters();
    }

    private void spread() {
        var open = new ArrayDeque<Set<Told>>();
        gone.forEach(told -> open.add(dependents(before, told)));
        come.forEach(told -> open.add(dependents(after, told)));
        if (before.block().isLarge() != after.block().isLarge()) {
            open.add(new LinkedHashSet<>(Neighbourhood.all(after.block(), Level.UNDATED)));
        }
        var seen = new HashSet<Told>();
        while (!open.isEmpty()) {
            for (Told told : open.remove()) {
                if (!gone.contains(told) && !come.contains(told) && seen.add(told) && isRegrouped(told)) {
                    regrouped.add(told);
                    open.add(dependents(before, told));
                    open.add(dependents(after, told));
                }
            }
        }
    }

    private boolean isRegrouped(Told told) {
        return !before.coreOf(told).reports().equals(after.coreOf(told).reports());
    }

    /** The reports whose meeting may hang on that report's: those of its group and near it, the vaguer ones that may join its meeting, those of its article. */
    private static Set<Told> dependents(Clustering clustering, Told told) {
        Core core = clustering.coreOf(told);
        Days days = told.when().days().spanning(core.days()).widenedBy(2);
        var dependents = new LinkedHashSet<Told>(clustering.siblings(told));
        for (Level level : levels(clustering)) {
            int order = level.compareTo(told.when().level());
            if (order == 0) {
                dependents.addAll(Neighbourhood.near(clustering.block(), told.when()));
            } else if (order > 0) {
                for (Told vaguer : Neighbourhood.of(clustering.block(), level, days)) {
                    if (Comparison.ofAnyArticle(vaguer, core).isPresent()) {
                        dependents.add(vaguer);
                    }
                }
            }
        }
        return dependents;
    }

    /** The levels whose reports are compared with others. */
    private static List<Level> levels(Clustering clustering) {
        return clustering.block().isLarge() ? Level.DATED : List.of(Level.values());
    }

    private Clusters clusters() {
        Map<Core, Cluster> old = new LinkedHashMap<>();
        Map<Core, Cluster> now = new LinkedHashMap<>();
        gone.forEach(told -> put(old, before, told));
        come.forEach(told -> put(now, after, told));
        regrouped.forEach(told -> put(old, before, told));
        regrouped.forEach(told -> put(now, after, told));
        unchanged(old, gone).forEach(told -> put(now, after, told));
        unchanged(now, come).forEach(told -> put(old, before, told));
        return new Clusters(List.copyOf(old.values()), List.copyOf(now.values()));
    }

    private static List<Told> unchanged(Map<Core, Cluster> clusters, Set<Told> changed) {
        return clusters.values().stream()
                .flatMap(cluster -> cluster.reports().stream())
                .filter(told -> !changed.contains(told))
                .toList();
    }

    private static void put(Map<Core, Cluster> clusters, Clustering clustering, Told told) {
        Core core = clustering.coreOf(told);
        if (!clusters.containsKey(core)) {
            clusters.put(core, whole(clustering, core));
        }
    }

    private static Cluster whole(Clustering clustering, Core core) {
        var reports = new LinkedHashSet<>(core.reports());
        Level founded = core.reports().getFirst().when().level();
        for (Level level : levels(clustering)) {
            if (level.compareTo(founded) > 0) {
                for (Told told : Neighbourhood.of(clustering.block(), level, core.days())) {
                    if (Comparison.of(told, core).isPresent()
                            && clustering.coreOf(told).equals(core)) {
                        reports.add(told);
                    }
                }
            }
        }
        return new Cluster(List.copyOf(reports));
    }
}
