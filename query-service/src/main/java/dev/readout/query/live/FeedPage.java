package dev.readout.query.live;

import dev.readout.query.event.StoredEvent;
import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param events what fits the filter, in the order of the feed
 * @param reader where the reader stands after it
 * @param end whether there was nothing beyond it
 * @param waited whether nothing came for so long that the connection needs a sign of life
 */
record FeedPage(List<StoredEvent> events, Reader reader, boolean end, boolean waited) {

    FeedPage {
        events = List.copyOf(events);
    }

    FeedPage afterWaiting() {
        return new FeedPage(events, reader, end, true);
    }
}
