package dev.readout.query.relations;

import dev.readout.query.facet.Level;
import dev.readout.schemas.MeetingStatus;
import dev.readout.schemas.Outcome;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * What the meetings of two sides tell together. Undated meetings count, but stand in no order and bound no gap.
 *
 * @param encounters all of them, the newest first, undated ones last
 */
record Relation(List<Encounter> encounters) {

    Relation {
        encounters = List.copyOf(encounters);
    }

    /**
     * A time without a held meeting.
     *
     * @param after the meeting before it
     * @param before the meeting after it
     * @param days days from the last on which the one may have been to the first on which the other may have been
     */
    record Gap(Encounter after, Encounter before, long days) {}

    long count(MeetingStatus status) {
        return encounters.stream().filter(each -> each.status() == status).count();
    }

    /** How many held meetings brought that. */
    long count(Outcome outcome) {
        return encounters.stream()
                .filter(Encounter::isHeld)
                .filter(each -> each.outcomes().contains(outcome))
                .count();
    }

    /** The first that is known to have been held. */
    Optional<Encounter> first() {
        return held().reduce((later, earlier) -> earlier);
    }

    /** The last that was held. */
    Optional<Encounter> last() {
        return held().findFirst();
    }

    /** The last that was held at just that rank. */
    Optional<Encounter> lastAt(Level level) {
        return held().filter(each -> each.level() == level).findFirst();
    }

    /** The last that was held at that rank or a higher one. */
    Optional<Encounter> lastAtLeast(Level level) {
        return held().filter(each -> each.level().compareTo(level) <= 0).findFirst();
    }

    /** Those that are planned for that day or later, or for an unknown day, at that rank or a higher one. */
    List<Encounter> planned(LocalDate from, Level level) {
        return encounters.stream()
                .filter(each -> each.status() == MeetingStatus.PLANNED)
                .filter(each -> !each.isDated() || !each.days().last().isBefore(from))
                .filter(each -> each.level().compareTo(level) <= 0)
                .toList();
    }

    /** The longest time between two held meetings that follow each other; empty if there are fewer than two. */
    Optional<Gap> longestGap() {
        List<Encounter> held = held().toList();
        return IntStream.range(1, held.size())
                .mapToObj(index -> gap(held.get(index), held.get(index - 1)))
                .max(Comparator.comparingLong(Gap::days));
    }

    private static Gap gap(Encounter earlier, Encounter later) {
        long days = ChronoUnit.DAYS.between(earlier.days().last(), later.days().first());
        return new Gap(earlier, later, Math.max(days, 0));
    }

    private Stream<Encounter> held() {
        return encounters.stream().filter(Encounter::isHeld).filter(Encounter::isDated);
    }
}
