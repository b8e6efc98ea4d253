package dev.readout.resolution.cluster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;

/** Reports that may be of one meeting, in the order of their keys (see {@link Told#key()}). */
public interface Block {

    /** A report that tells neither its day nor that of its article is compared with others only where there are no more than so many. */
    int LARGE = 64;

    /** The reports whose key is at least {@code from} and less than {@code to}, in the order of their keys. */
    List<Told> range(String from, String to);

    /** Whether there may be a report in that range. It may say so though there is none, but not the other way round. */
    boolean mayHold(String from, String to);

    /** How many reports there are, counted no further than {@code most}. */
    int size(int most);

    /** Whether so many reports are here that one without any day could be of too many meetings. */
    default boolean isLarge() {
        return size(LARGE + 1) > LARGE;
    }

    /** A block of those reports, held in memory. */
    static Block of(Collection<Told> reports) {
        var sorted = new TreeMap<String, Told>();
        reports.forEach(told -> sorted.put(told.key(), told));
        return of(sorted);
    }

    /** A view of reports held by their key. */
    static Block of(NavigableMap<String, Told> sorted) {
        return new Block() {
            @Override
            public List<Told> range(String from, String to) {
                return new ArrayList<>(sorted.subMap(from, to).values());
            }

            @Override
            public boolean mayHold(String from, String to) {
                String next = sorted.ceilingKey(from);
                return next != null && next.compareTo(to) < 0;
            }

            @Override
            public int size(int most) {
                return Math.min(sorted.size(), most);
            }
        };
    }

    /** This block as it would be without some reports and with others. */
    default Block with(Set<Told> gone, Set<Told> come) {
        return gone.isEmpty() && come.isEmpty() ? this : new ChangedBlock(this, gone, come);
    }

    /** A block with a change laid over it. */
    record ChangedBlock(Block block, Set<Told> gone, Set<Told> come) implements Block {

        @Override
        public List<Told> range(String from, String to) {
            var reports = new ArrayList<>(block.range(from, to));
            if (!gone.isEmpty()) {
                reports.removeIf(gone::contains);
            }
            boolean added = false;
            for (Told each : come) {
                if (isWithin(each.key(), from, to)) {
                    reports.add(each);
                    added = true;
                }
            }
            if (added) {
                reports.sort(Comparator.comparing(Told::key));
            }
            return reports;
        }

        @Override
        public boolean mayHold(String from, String to) {
            return block.mayHold(from, to) || come.stream().anyMatch(each -> isWithin(each.key(), from, to));
        }

        @Override
        public int size(int most) {
            int changed = block.size(most + gone.size()) - gone.size() + come.size();
            return Math.min(changed, most);
        }

        private static boolean isWithin(String key, String from, String to) {
            return key.compareTo(from) >= 0 && key.compareTo(to) < 0;
        }
    }
}
