package dev.readout.resolution.cluster;

import java.util.ArrayList;
import java.util.List;

/**
 * All reports of one meeting.
 *
 * @param reports in the order in which they found it
 */
public record Cluster(List<Told> reports) {

    /** A report is compared with so many others to say why it belongs, the surest ones. */
    private static final int WITNESSES = 8;

    public Cluster {
        reports = reports.stream().sorted(Told.FOUNDING).toList();
    }

    /** The meeting's id: that of its founding report. */
    public String id() {
        return reports.getFirst().meetingId();
    }

    /** Ids of the articles that tell of it, in that order. */
    public List<String> articles() {
        return reports.stream().map(Told::article).distinct().toList();
    }

    /** Why that report of it belongs to it, one reason each. */
    public List<String> agreement(Told told) {
        List<Told> others = reports.stream()
                .filter(each -> !each.equals(told))
                .sorted(Told.SURER)
                .limit(WITNESSES)
                .toList();
        if (others.isEmpty() || told.equals(reports.getFirst())) {
            return List.of("first report");
        }
        Core core = Core.of(others);
        var reasons = new ArrayList<String>();
        Comparison.between(told, core).agreement().ifPresent(agreement -> reasons.addAll(agreement.reasons()));
        reasons.add(DateReason.of(told, others));
        return List.copyOf(reasons);
    }
}
