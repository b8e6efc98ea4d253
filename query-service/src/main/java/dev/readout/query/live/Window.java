package dev.readout.query.live;

import dev.readout.query.event.Position;
import dev.readout.query.feed.Reader;
import dev.readout.query.feed.Wanted;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The newest stretch of the feed, never changed: the events after a place of one build of the views, without gaps.
 *
 * @param build the build
 * @param place the place before the first event
 * @param start how far the feed was followed there
 * @param events in the order of the feed
 */
record Window(UUID build, long place, Position start, List<RecentEvent> events) {

    private static final int MOST_EVENTS = 2_000;
    private static final long MOST_BYTES = 16_000_000;
    private static final int LARGEST_PAGE = 200;

    Window {
        events = List.copyOf(events);
    }

    /** Nothing after where that reader is. */
    static Window at(Reader reader) {
        return new Window(reader.build(), reader.place(), reader.position(), List.of());
    }

    /** Who has followed all of it. */
    Reader end() {
        return events.isEmpty()
                ? new Reader(build, place, start)
                : new Reader(
                        build, place + events.size(), events.getLast().event().position());
    }

    /** This and what comes next, without the oldest where it is too much. */
    Window with(List<RecentEvent> more) {
        var all = new ArrayList<>(events);
        all.addAll(more);
        int dropped = tooMany(all);
        return dropped == 0
                ? new Window(build, place, start, all)
                : new Window(
                        build,
                        place + dropped,
                        all.get(dropped - 1).event().position(),
                        all.subList(dropped, all.size()));
    }

    private static int tooMany(List<RecentEvent> events) {
        int first = events.size();
        long bytes = 0;
        while (first > 0 && events.size() - first < MOST_EVENTS) {
            bytes += events.get(first - 1).frame().size();
            if (bytes > MOST_BYTES) {
                return first;
            }
            first--;
        }
        return first;
    }

    /** What a reader gets of it next; empty if they are not here yet, or in another build. */
    Optional<Page> page(Reader reader, Wanted wanted) {
        if (!reader.build().equals(build) || reader.place() < place) {
            return Optional.empty();
        }
        return Optional.of(read(reader, wanted));
    }

    private Page read(Reader reader, Wanted wanted) {
        var frames = new ArrayList<Frame>();
        Position position = reader.position();
        int index = (int) Math.min(reader.place() - place, events.size());
        int first = index;
        while (index < events.size() && frames.size() < LARGEST_PAGE) {
            RecentEvent event = events.get(index);
            if (event.offset() >= position.at(event.partition()) && event.fits(wanted)) {
                frames.add(event.frameAfter(position));
            }
            index++;
        }
        if (index == first) {
            return new Page(frames, reader, true);
        }
        Position reached = events.get(index - 1).event().position().with(position);
        return new Page(frames, new Reader(build, place + index, reached), index == events.size());
    }
}
