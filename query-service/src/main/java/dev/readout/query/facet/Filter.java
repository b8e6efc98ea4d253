package dev.readout.query.facet;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Which meetings are meant: those that have a facet of every group, and whose days overlap the range.
 *
 * @param groups of each group at least one facet must be there
 * @param from earliest day; null: any
 * @param to latest day; null: any
 */
public record Filter(
        List<List<Facet>> groups,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public Filter {
        groups = groups.stream().map(List::copyOf).toList();
    }

    /** Whether a range of days is asked for. */
    public boolean hasRange() {
        return from != null || to != null;
    }
}
