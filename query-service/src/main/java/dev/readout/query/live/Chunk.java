package dev.readout.query.live;

import dev.readout.query.event.Position;
import java.util.ArrayList;
import java.util.List;

/**
 * Messages that are flushed together: few enough that what a reader has not taken yet is little.
 *
 * @param frames never empty
 */
record Chunk(List<Frame> frames) {

    private static final int LARGEST = 16_384;

    Chunk {
        frames = List.copyOf(frames);
    }

    /** Those frames in chunks of 16 KiB at most; a larger frame is a chunk of its own. */
    static List<Chunk> of(List<Frame> frames) {
        var chunks = new ArrayList<Chunk>();
        var together = new ArrayList<Frame>();
        int size = 0;
        for (Frame frame : frames) {
            if (!together.isEmpty() && size + frame.size() > LARGEST) {
                chunks.add(new Chunk(together));
                together.clear();
                size = 0;
            }
            together.add(frame);
            size += frame.size();
        }
        if (!together.isEmpty()) {
            chunks.add(new Chunk(together));
        }
        return chunks;
    }

    /** How far the feed is followed with it. */
    Position position() {
        return frames.getLast().position();
    }
}
