package dev.readout.query.live;

import dev.readout.query.feed.Feed;
import dev.readout.query.feed.Reader;
import dev.readout.query.feed.Wanted;
import java.util.List;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** One reader on the way through the feed, history and then what comes. Its signals come one after the other. */
final class Follower {

    /** So often within the longest silence it is looked whether it is silent. */
    static final int TICKS = 3;

    private final Feed feed;
    private final Tail tail;
    private final Wanted wanted;
    private Reader reader;
    // The first look gives a sign in any case.
    private int silentTicks = TICKS;

    Follower(Feed feed, Tail tail, Wanted wanted, Reader start) {
        this.feed = feed;
        this.tail = tail;
        this.wanted = wanted;
        this.reader = start;
    }

    /** A reason to look. */
    enum Look {
        AT_FIRST,
        AFTER_GROWTH,
        AFTER_A_TICK
    }

    /** All there is from where the reader stands. */
    Flux<Chunk> look(Look look) {
        if (look == Look.AFTER_A_TICK) {
            silentTicks++;
        }
        return Mono.defer(this::read)
                .expand(page -> page.end() ? Mono.empty() : Mono.defer(this::read))
                .concatMapIterable(this::chunks, 1)
                .concatWith(Mono.defer(this::signOfLife))
                .doOnNext(chunk -> silentTicks = 0);
    }

    private Mono<Page> read() {
        return tail.page(reader, wanted)
                .map(Mono::just)
                .orElseGet(() -> feed.next(reader, wanted).map(Page::of))
                .doOnNext(page -> reader = page.reader());
    }

    /** Looking through much in which nothing fits is told, too, so that it is not looked through again. */
    private Iterable<Chunk> chunks(Page page) {
        return page.frames().isEmpty() && !page.end() ? List.of(sign()) : Chunk.of(page.frames());
    }

    private Mono<Chunk> signOfLife() {
        return silentTicks < TICKS ? Mono.empty() : Mono.just(sign());
    }

    private Chunk sign() {
        return new Chunk(List.of(Frame.signOfLife(reader.position())));
    }
}
