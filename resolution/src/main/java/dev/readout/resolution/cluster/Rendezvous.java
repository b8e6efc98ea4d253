package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Days;
import dev.readout.resolution.identity.Level;
import dev.readout.resolution.identity.Sides;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * Brings reports of one meeting together that name different numbers of its sides. Every report with more than two sides is shown to each pair of them, so that in the block
 * of a report's home pair everything that names all its sides can be seen; there its company is decided.
 */
public final class Rendezvous {

    private final String pair;
    private final Company before;
    private final Company after;
    private final Block manySidedBefore;
    private final Block manySided;
    private final Block homes;
    private final SortedMap<String, Turnout> turnouts = new TreeMap<>();

    private Rendezvous(String pair, Block homes, Block manySided, Set<Told> gone, Set<Told> come) {
        this.pair = pair;
        this.homes = homes;
        this.manySided = manySided;
        this.manySidedBefore = manySided.with(/* gone= */ manySided(come), /* come= */ manySided(gone));
        this.before = new Company(homes.with(/* gone= */ homes(come), /* come= */ homes(gone)), manySidedBefore);
        this.after = new Company(homes, manySided);
    }

    /**
     * What a change in a pair's block means for the companies of its home reports.
     *
     * @param pair the pair
     * @param homes the reports whose home the pair is, after the change
     * @param manySided the reports with more than two sides, among them the pair's, after the change
     * @param gone reports that stand no more, or no more in these words
     * @param come reports that stand now
     * @return by company, those that stand no more, stand anew, left it or entered it
     */
    public static SortedMap<String, Turnout> of(
            String pair, Block homes, Block manySided, Set<Told> gone, Set<Told> come) {
        var rendezvous = new Rendezvous(pair, homes, manySided, gone, come);
        rendezvous.assign(gone, come);
        return rendezvous.turnouts;
    }

    private void assign(Set<Told> gone, Set<Told> come) {
        Map<String, Told> reread = new HashMap<>();
        homes(come).forEach(told -> reread.put(told.meetingId(), told));
        Map<String, String> companies = new HashMap<>();
        for (Told told : homes(gone)) {
            String company = before.keyOf(told);
            Told now = reread.get(told.meetingId());
            boolean moves = now != null && !after.keyOf(now).equals(company);
            companies.put(told.meetingId(), company);
            turnout(company, moves ? Turnout::left : Turnout::gone).add(told);
        }
        for (Told told : homes(come)) {
            String company = after.keyOf(told);
            boolean moves = !company.equals(companies.getOrDefault(told.meetingId(), company));
            turnout(company, moves ? Turnout::entered : Turnout::come).add(told);
        }
        for (Told told : bystanders(gone, come)) {
            String from = before.keyOf(told);
            String to = after.keyOf(told);
            if (!from.equals(to)) {
                turnout(from, Turnout::left).add(told);
                turnout(to, Turnout::entered).add(told);
            }
        }
    }

    /** Home reports that did not change themselves, but whose company may. */
    private Set<Told> bystanders(Set<Told> gone, Set<Told> come) {
        var bystanders = new LinkedHashSet<Told>();
        gone.forEach(told -> bystanders.addAll(near(told)));
        come.forEach(told -> bystanders.addAll(near(told)));
        if (before.hearsUndated() != after.hearsUndated()) {
            bystanders.addAll(Neighbourhood.all(homes, Level.UNDATED));
        }
        bystanders.removeAll(gone);
        bystanders.removeAll(come);
        return bystanders;
    }

    private List<Told> near(Told told) {
        Days days = told.when().days();
        boolean undated = told.when().level() == Level.UNDATED;
        boolean alone = undated
                ? manySided.size(1) == 0 && manySidedBefore.size(1) == 0
                : Neighbourhood.of(manySided, days).isEmpty()
                        && Neighbourhood.of(manySidedBefore, days).isEmpty();
        if (alone) {
            return List.of();
        }
        var near = new ArrayList<Told>();
        if (!undated) {
            near.addAll(Neighbourhood.of(homes, days));
        }
        if (before.hearsUndated() || after.hearsUndated()) {
            near.addAll(Neighbourhood.all(homes, Level.UNDATED));
        }
        return near;
    }

    private Set<Told> turnout(String company, Function<Turnout, Set<Told>> part) {
        return part.apply(turnouts.computeIfAbsent(company, key -> Turnout.none()));
    }

    private Set<Told> homes(Set<Told> reports) {
        var homes = new LinkedHashSet<>(reports);
        homes.removeIf(told -> !isHome(told, pair));
        return homes;
    }

    private static Set<Told> manySided(Set<Told> reports) {
        var manySided = new LinkedHashSet<>(reports);
        manySided.removeIf(told -> !told.isManySided());
        return manySided;
    }

    /** Whether that pair is the one at which a report's company is decided. */
    public static boolean isHome(Told told, String pair) {
        return Sides.pairs(told.sides()).getFirst().equals(pair);
    }
}
