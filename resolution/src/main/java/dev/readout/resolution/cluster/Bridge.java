package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Level;
import dev.readout.resolution.identity.Likeness;
import dev.readout.resolution.identity.Zones;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds for one day's meeting the next or previous day's that is the same, told with the other day because of a time zone, a dateline or talks that went on.
 * Only two days that stand alone are bridged: where a third day next to them would fit as well, each day is a meeting of its own. So bridges
 * never grow into chains, and whether there is one depends on four days.
 */
final class Bridge {

    /** From so many hours between the clocks of those concerned, what is one day for one may be the next for another. */
    private static final double HOURS = 4;

    private final Clustering clustering;

    Bridge(Clustering clustering) {
        this.clustering = clustering;
    }

    Optional<Core> neighbour(Core core) {
        List<Core> before = fitting(core, -1);
        List<Core> after = fitting(core, 1);
        if (before.size() + after.size() != 1) {
            return Optional.empty();
        }
        int step = before.isEmpty() ? 1 : -1;
        Core other = before.isEmpty() ? after.getFirst() : before.getFirst();
        boolean mutual =
                fitting(other, -step).size() == 1 && fitting(other, step).isEmpty();
        return mutual ? Optional.of(other) : Optional.empty();
    }

    private List<Core> fitting(Core core, int step) {
        Told first = core.reports().getFirst();
        Level level = first.when().level();
        LocalDate day = LocalDate.parse(first.when().value());
        return clustering.founded(level, day.plusDays(step).toString()).cores().stream()
                .filter(other -> step > 0 ? fits(core, other) : fits(other, core))
                .toList();
    }

    private static boolean fits(Core earlier, Core later) {
        int place = Agreement.CITY;
        int persons = Integer.MAX_VALUE;
        for (Told told : later.reports()) {
            Optional<Agreement> agreement = Comparison.of(told, earlier);
            if (agreement.isEmpty()) {
                return false;
            }
            place = Math.min(place, agreement.get().place());
            persons = Math.min(persons, agreement.get().persons());
        }
        if (later.reports().getFirst().when().level() == Level.NEWS) {
            return true;
        }
        boolean named = persons >= Likeness.SAME_FAMILY_NAME.weight() * 2;
        boolean distant = Zones.spread(countries(earlier, later)) >= HOURS;
        return named && (distant || (place == Agreement.CITY && isByDateline(earlier, later)));
    }

    private static Set<String> countries(Core earlier, Core later) {
        var countries = new HashSet<String>(earlier.sides());
        countries.addAll(earlier.countries());
        countries.addAll(later.countries());
        return countries;
    }

    /** Whether the later day may be no more than that of its articles, and an article of a later day tells of the earlier one. */
    private static boolean isByDateline(Core earlier, Core later) {
        return later.reports().stream()
                        .allMatch(told ->
                                told.when().value().equals(told.standing().getPublished()))
                && earlier.reports().stream().anyMatch(Bridge::isOfDayBefore);
    }

    private static boolean isOfDayBefore(Told told) {
        String published = told.standing().getPublished();
        return published != null && published.compareTo(told.when().value()) > 0;
    }
}
