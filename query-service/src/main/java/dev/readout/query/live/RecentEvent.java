package dev.readout.query.live;

import dev.readout.query.event.EventFilter;
import dev.readout.query.event.Position;
import dev.readout.query.event.StoredEvent;
import dev.readout.query.facet.Days;
import dev.readout.query.feed.Wanted;
import io.r2dbc.spi.Readable;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;

/**
 * An event in memory.
 *
 * @param event the event
 * @param partition where it came from
 * @param offset and from which offset there
 * @param before what its meeting could be found by before it
 * @param after and after it
 * @param frame as it is sent to whoever has followed no partition beyond it
 */
record RecentEvent(StoredEvent event, int partition, long offset, Found before, Found after, Frame frame) {

    /** The columns that {@link #of} reads, of table {@code event} as {@code e} and of the meeting's event before as {@code b}. */
    static final String COLUMNS = StoredEvent.columns("e") + """
            , e.partition, e."offset", e.facets, e.first_day, e.last_day,
            b.facets as facets_before, b.first_day as first_day_before, b.last_day as last_day_before""";

    private static final Found NOTHING = new Found(Set.of(), Days.UNKNOWN);

    /** What a meeting can be found by; nothing if it does not stand. */
    record Found(Set<String> facets, Days days) {

        Found {
            facets = Set.copyOf(facets);
        }
    }

    /** The event in that row. */
    static RecentEvent of(Readable row) {
        StoredEvent event = StoredEvent.of(row);
        return new RecentEvent(
                event,
                Objects.requireNonNull(row.get("partition", Integer.class)),
                Objects.requireNonNull(row.get("offset", Long.class)),
                row.get("facets_before") == null ? NOTHING : found(row, "_before"),
                found(row, ""),
                Frame.of(event));
    }

    private static Found found(Readable row, String suffix) {
        return new Found(
                Set.of(Objects.requireNonNull(row.get("facets" + suffix, String[].class))),
                new Days(day(row, "first_day" + suffix), day(row, "last_day" + suffix)));
    }

    private static LocalDate day(Readable row, String column) {
        return Objects.requireNonNull(row.get(column, LocalDate.class));
    }

    boolean fits(Wanted wanted) {
        EventFilter filter = wanted.filter();
        return wanted.isType(event) && (filter.takesAll() || fits(filter, after) || fits(filter, before));
    }

    private static boolean fits(EventFilter filter, Found found) {
        return filter.fits(found.facets(), found.days());
    }

    /** As it is sent to a reader who had followed the feed to there before. */
    Frame frameAfter(Position earlier) {
        StoredEvent later = event.after(earlier);
        return later.position().equals(event.position()) ? frame : Frame.of(later);
    }
}
