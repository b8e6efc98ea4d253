package dev.readout.resolution.cluster;

import dev.readout.resolution.identity.Level;
import dev.readout.schemas.MeetingStatus;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Finds for a report with a vague date the meeting of a surer one that it tells of: the only one its words fit, or the one they fit best. */
final class Joining {

    /** News is of the last meeting if that was so many days before. */
    private static final int RECENT = 3;
    /** Announcements are of the next meeting if that is in so many days. */
    private static final int SOON = 14;

    private final Clustering clustering;

    Joining(Clustering clustering) {
        this.clustering = clustering;
    }

    private record Candidate(Core core, Agreement agreement) {}

    /**
     * The meeting of a surer level that a report joins.
     *
     * @param told the report
     * @param group what is decided of its group so far
     */
    Optional<Core> surerMeeting(Told told, Map<Told, Core> group) {
        var candidates = new ArrayList<Candidate>();
        for (Level level : Level.values()) {
            if (level.compareTo(told.when().level()) >= 0) {
                break;
            }
            for (Core core : clustering.candidates(told, level)) {
                Comparison.of(told, core)
                        .filter(agreement -> level == Level.DAY || agreement.place() > Agreement.NOWHERE)
                        .filter(agreement -> !isToldOtherwise(told, core, group))
                        .ifPresent(agreement -> candidates.add(new Candidate(core, agreement)));
            }
        }
        return candidates.size() < 2
                ? candidates.stream().map(Candidate::core).findFirst()
                : bestExplained(candidates).or(() -> nearest(told, candidates));
    }

    /** Whether the article tells of that meeting in another of its reports. */
    private boolean isToldOtherwise(Told told, Core core, Map<Told, Core> group) {
        for (Map.Entry<Told, Core> decided : group.entrySet()) {
            if (decided.getValue() == core && decided.getKey().article().equals(told.article())) {
                return true;
            }
        }
        return clustering.siblings(told).stream()
                .filter(sibling -> sibling.when().compareTo(told.when()) < 0)
                .anyMatch(sibling -> clustering.coreOf(sibling) == core);
    }

    private static Optional<Core> bestExplained(List<Candidate> candidates) {
        List<Candidate> sorted = candidates.stream()
                .sorted(Comparator.comparing(Candidate::agreement).reversed())
                .toList();
        Agreement best = sorted.get(0).agreement();
        Agreement next = sorted.get(1).agreement();
        boolean clear =
                best.place() > next.place() || (best.place() == next.place() && best.company() > next.company());
        return clear ? Optional.of(sorted.get(0).core()) : Optional.empty();
    }

    private static Optional<Core> nearest(Told told, List<Candidate> candidates) {
        if (told.when().level() != Level.NEWS) {
            return Optional.empty();
        }
        LocalDate published = LocalDate.parse(told.when().value());
        boolean planned = told.report().getStatus() == MeetingStatus.PLANNED;
        List<Core> near = candidates.stream()
                .map(Candidate::core)
                .filter(core -> distance(published, core) <= (planned ? SOON : RECENT))
                .sorted(Comparator.comparingLong(core -> distance(published, core)))
                .toList();
        boolean clear = near.size() == 1
                || (near.size() > 1 && distance(published, near.get(0)) < distance(published, near.get(1)));
        return clear ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static long distance(LocalDate published, Core core) {
        return Math.abs(ChronoUnit.DAYS.between(core.days().from(), published));
    }
}
