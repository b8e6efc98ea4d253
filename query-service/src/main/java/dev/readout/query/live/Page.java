package dev.readout.query.live;

import dev.readout.query.feed.FeedPage;
import dev.readout.query.feed.Reader;
import java.util.List;

/**
 * A stretch of the feed as it goes over the wire.
 *
 * @param frames the events that are wanted, in the order of the feed
 * @param reader where the reader stands after it
 * @param end whether there was nothing beyond it
 */
record Page(List<Frame> frames, Reader reader, boolean end) {

    Page {
        frames = List.copyOf(frames);
    }

    static Page of(FeedPage page) {
        return new Page(page.events().stream().map(Frame::of).toList(), page.reader(), page.end());
    }
}
