package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Level;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Which reports of a block tell of one meeting: a function of the set of its reports, worked out only where it is asked for.
 *
 * <p>Reports are taken level by level, the surest dates first. Those of one day (month, year …) found the meetings of that day; a report of a lesser level joins
 * a meeting of a surer one that its words fit, or else founds one with others of its group. So what a meeting's surest reports say never
 * depends on the vaguer ones, and each report depends on few others: those of its own group and the surer ones of the days it may speak of.
 *
 * <p>Not safe for use by several threads; lives as long as the block does not change.
 */
final class Clustering {

    private final Block block;
    private final Map<String, Group> founded = new HashMap<>();
    private final Map<String, Group> groups = new HashMap<>();
    private final Map<Core, Core> united = new HashMap<>();
    private final Joining joining = new Joining(this);

    Clustering(Block block) {
        this.block = block;
    }

    Block block() {
        return block;
    }

    /** The meeting of a report of this block. */
    Core coreOf(Told told) {
        return Objects.requireNonNull(
                group(told.when().level(), told.when().value()).coreOf(told),
                () -> told.key() + " is not of this block");
    }

    /** The other reports of the same article that are of this block. */
    List<Told> siblings(Told told) {
        return told.standing().getSiblings().stream()
                .flatMap(key -> block.range(key, key + '\0').stream())
                .toList();
    }

    /** The meetings of that level that a report may be of, as far as the days, and the place and people of one of their reports, tell. */
    List<Core> candidates(Told told, Level level) {
        Set<String> values = new TreeSet<>();
        for (Told each : Neighbourhood.of(block, level, told.when().days())) {
            // Most reports of a long time are of other people or places: to see that costs far less than to cluster
            // their days.
            if (told.mayShareThePlaceOf(each) && told.mayShareThePeopleOf(each)) {
                values.add(each.when().value());
            }
        }
        var cores = new LinkedHashSet<Core>();
        for (String value : values) {
            group(level, value).cores().stream()
                    .filter(core -> core.days().meets(told.when().days()))
                    .forEach(cores::add);
        }
        return List.copyOf(cores);
    }

    Group group(Level level, String value) {
        String key = level.code() + value;
        Group known = groups.get(key);
        if (known == null) {
            known = bridged(founded(level, value));
            groups.put(key, known);
        }
        return known;
    }

    /** The reports of a group clustered among themselves, neighbouring days left out of account. */
    Group founded(Level level, String value) {
        String key = level.code() + value;
        Group known = founded.get(key);
        if (known == null) {
            known = found(Neighbourhood.group(block, level, value));
            founded.put(key, known);
        }
        return known;
    }

    private Group found(List<Told> reports) {
        var cores = new ArrayList<Core>();
        var coreOf = new LinkedHashMap<Told, Core>();
        for (Told told : reports.stream().sorted(Told.TELLING).toList()) {
            if (isAlone(told)) {
                coreOf.put(told, founded(told, cores));
            } else {
                Optional<Core> surer = joining.surerMeeting(told, coreOf);
                coreOf.put(told, surer.orElseGet(() -> peers(told, cores)));
            }
        }
        return new Group(List.copyOf(cores), Map.copyOf(coreOf));
    }

    /** Whether a report tells so little of the day that it is not even compared. */
    private boolean isAlone(Told told) {
        return told.when().level() == Level.UNDATED && block.isLarge();
    }

    private static Core peers(Told told, List<Core> cores) {
        if (told.when().value().equals(When.NO_CITY)) {
            return founded(told, cores);
        }
        Core best = null;
        Agreement most = null;
        for (Core core : cores) {
            Agreement agreement = Comparison.of(told, core).orElse(null);
            if (agreement != null && (most == null || agreement.compareTo(most) > 0)) {
                best = core;
                most = agreement;
            }
        }
        if (best == null) {
            return founded(told, cores);
        }
        best.add(told);
        return best;
    }

    private static Core founded(Told told, List<Core> cores) {
        Core core = new Core(told);
        cores.add(core);
        return core;
    }

    private Group bridged(Group group) {
        if (group.cores().isEmpty() || !level(group).isDayLike()) {
            return group;
        }
        var cores = group.cores().stream().map(this::united).toList();
        var coreOf = new LinkedHashMap<Told, Core>();
        group.coreOf().forEach((told, core) -> coreOf.put(told, group.cores().contains(core) ? united(core) : core));
        return new Group(cores, Map.copyOf(coreOf));
    }

    private static Level level(Group group) {
        return group.cores().getFirst().reports().getFirst().when().level();
    }

    /** A day's meeting together with the neighbouring day's that is the same, if there is one. */
    private Core united(Core core) {
        Core known = united.get(core);
        if (known == null) {
            Core other = new Bridge(this).neighbour(core).orElse(null);
            known = other == null ? core : unite(core, other);
            united.put(core, known);
            if (other != null) {
                united.put(other, known);
            }
        }
        return known;
    }

    private static Core unite(Core one, Core other) {
        var reports = new ArrayList<>(one.reports());
        reports.addAll(other.reports());
        reports.sort(
                Comparator.<Told, String>comparing(told -> told.when().value()).thenComparing(Told.TELLING));
        return Core.of(reports);
    }
}
