package dev.readout.query.feed;

import dev.readout.query.event.StoredEvent;
import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param events what is wanted, in the order of the feed
 * @param reader where the reader stands after it
 * @param end whether there was nothing beyond it
 */
public record FeedPage(List<StoredEvent> events, Reader reader, boolean end) {

    public FeedPage {
        events = List.copyOf(events);
    }
}
