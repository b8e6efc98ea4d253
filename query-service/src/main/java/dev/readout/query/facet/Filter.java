package dev.readout.query.facet;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
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

    /** Whether a meeting with these facets and days is meant; one without facets stands no more and never is. */
    public boolean fits(Set<String> facets, Days days) {
        return facets.contains(Facet.ANY.value())
                && groups.stream()
                        .allMatch(group -> group.stream().map(Facet::value).anyMatch(facets::contains))
                && isInRange(days);
    }

    private boolean isInRange(Days days) {
        boolean early =
                to == null || (!days.equals(Days.UNKNOWN) && !days.first().isAfter(to));
        return early && (from == null || !days.last().isBefore(from));
    }

    /** Whether a range of days is asked for. */
    public boolean hasRange() {
        return from != null || to != null;
    }
}
