package dev.readout.resolution.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Reports that may be of one meeting, in the order of their keys (see {@link Told#key()}). */
@FunctionalInterface
public interface Block {

    /** The reports whose key is at least {@code from} and less than {@code to}, in the order of their keys. */
    List<Told> range(String from, String to);

    /** A block of those reports, held in memory. */
    static Block of(Collection<Told> reports) {
        var sorted = new TreeMap<String, Told>();
        reports.forEach(told -> sorted.put(told.key(), told));
        return of(sorted);
    }

    /** A view of reports held by their key. */
    static Block of(NavigableMap<String, Told> sorted) {
        return (from, to) -> List.copyOf(sorted.subMap(from, to).values());
    }

    /** This block as it would be without some reports and with others. */
    default Block with(Set<Told> gone, Set<Told> come) {
        if (gone.isEmpty() && come.isEmpty()) {
            return this;
        }
        return (from, to) -> {
            var reports = new ArrayList<Told>();
            range(from, to).stream().filter(each -> !gone.contains(each)).forEach(reports::add);
            for (Told each : come) {
                String key = each.key();
                if (key.compareTo(from) >= 0 && key.compareTo(to) < 0) {
                    reports.add(each);
                }
            }
            reports.sort(Comparator.comparing(Told::key));
            return List.copyOf(reports);
        };
    }
}
