package dev.readout.query.event;

import io.r2dbc.spi.Readable;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An event as a reader gets it.
 *
 * @param place its place in the feed of this build
 * @param position how far the feed is followed with it
 * @param meetingId whose it is
 * @param recorded when the broker took it in
 * @param type its type as constants are written
 * @param change JSON of it, see {@link EventJson}
 * @param meeting JSON of the meeting after it; null: it stands no more
 */
public record StoredEvent(
        long place,
        Position position,
        UUID meetingId,
        Instant recorded,
        String type,
        String change,
        @Nullable String meeting) {

    /** The columns that {@link #of} reads, of table {@code event} under that alias. */
    public static String columns(String alias) {
        return "%1$s.place, %1$s.reached, %1$s.meeting_id, %1$s.recorded, %1$s.type, %1$s.change, %1$s.meeting"
                .formatted(alias);
    }

    /** The event in that row. */
    public static StoredEvent of(Readable row) {
        return new StoredEvent(
                Objects.requireNonNull(row.get("place", Long.class)),
                Position.of(Objects.requireNonNull(row.get("reached", Long[].class))),
                Objects.requireNonNull(row.get("meeting_id", UUID.class)),
                Objects.requireNonNull(row.get("recorded", Instant.class)),
                Objects.requireNonNull(row.get("type", String.class)),
                Objects.requireNonNull(row.get("change", String.class)),
                row.get("meeting", String.class));
    }

    /** The same event for a reader who had followed the feed to there before. */
    public StoredEvent after(Position earlier) {
        return new StoredEvent(place, position.with(earlier), meetingId, recorded, type, change, meeting);
    }

    /** Name of the event's type on the wire: {@code called-off}. */
    public String name() {
        return type.toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The event as JSON. */
    public String json() {
        return EventJson.whole(position, change, meeting);
    }
}
