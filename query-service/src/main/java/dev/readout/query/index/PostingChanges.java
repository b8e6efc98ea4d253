package dev.readout.query.index;

import dev.readout.query.facet.Days;
import dev.readout.query.projection.Standing;
import dev.readout.query.projection.Step;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a batch does to the postings.
 *
 * @param closed those of earlier batches that no longer hold
 * @param opened new ones, some of which were closed again within the batch
 */
record PostingChanges(List<Closed> closed, List<Opened> opened) {

    /** This facet leads to this meeting on these days. */
    record Posting(String facet, Days days, UUID meeting) {}

    /** From then on it no longer holds. */
    record Closed(Posting posting, Instant at) {}

    /** It held from then on, until then; null: it still holds. */
    record Opened(Posting posting, Instant from, @Nullable Instant to) {}

    static PostingChanges of(List<Step> steps) {
        var closed = new ArrayList<Closed>();
        var complete = new ArrayList<Opened>();
        Map<Posting, Instant> open = new LinkedHashMap<>();
        for (Step step : steps) {
            Set<Posting> before = postings(step.meeting(), step.before());
            Set<Posting> after = postings(step.meeting(), step.after());
            for (Posting posting : without(before, after)) {
                Instant from = open.remove(posting);
                if (from == null) {
                    closed.add(new Closed(posting, step.recorded()));
                } else if (from.isBefore(step.recorded())) {
                    complete.add(new Opened(posting, from, step.recorded()));
                }
            }
            without(after, before).forEach(posting -> open.put(posting, step.recorded()));
        }
        open.forEach((posting, from) -> complete.add(new Opened(posting, from, null)));
        return new PostingChanges(List.copyOf(closed), List.copyOf(complete));
    }

    private static Set<Posting> postings(UUID meeting, Standing standing) {
        return standing.facets().stream()
                .map(facet -> new Posting(facet, standing.days(), meeting))
                .collect(Collectors.toCollection(java.util.LinkedHashSet::new));
    }

    private static List<Posting> without(Set<Posting> all, Set<Posting> these) {
        return all.stream().filter(posting -> !these.contains(posting)).toList();
    }
}
