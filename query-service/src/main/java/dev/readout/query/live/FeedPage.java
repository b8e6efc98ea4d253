package dev.readout.query.live;

import java.util.List;

/**
 * A stretch of the feed.
 *
 * @param frames the events that are wanted, in the order of the feed
 * @param reader where the reader stands after it
 * @param end whether there was nothing beyond it
 */
record FeedPage(List<Frame> frames, Reader reader, boolean end) {

    FeedPage {
        frames = List.copyOf(frames);
    }
}
