package dev.readout.enrichment.topology;

import dev.readout.resolution.cluster.Told;
import dev.readout.resolution.cluster.Turnout;
import dev.readout.schemas.Cause;
import dev.readout.schemas.ReportsChange;
import dev.readout.schemas.StandingReport;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Turnouts as records on their way to another partition. */
final class Turnouts {

    private Turnouts() {}

    static ReportsChange change(Cause cause, Turnout turnout) {
        return new ReportsChange(
                cause,
                standing(turnout.gone()),
                standing(turnout.come()),
                standing(turnout.left()),
                standing(turnout.entered()));
    }

    static Turnout turnout(ReportsChange change) {
        return new Turnout(
                told(change.getGone()), told(change.getCome()), told(change.getLeft()), told(change.getEntered()));
    }

    static Set<Told> told(List<StandingReport> reports) {
        var told = new LinkedHashSet<Told>();
        reports.forEach(each -> told.add(Told.of(each)));
        return told;
    }

    private static List<StandingReport> standing(Collection<Told> reports) {
        return reports.stream().map(Told::standing).toList();
    }
}
