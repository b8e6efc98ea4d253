package dev.readout.query.live;

import dev.readout.query.feed.Feed;
import dev.readout.query.feed.Reader;
import dev.readout.query.feed.Wanted;
import dev.readout.query.live.Follower.Look;
import dev.readout.query.settings.EventSettings;
import java.time.Duration;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * History and then what comes, by one way: a reader looks, takes what there is as fast as it likes, and looks again when the feed has grown. A slow one holds
 * some chunks and nobody up.
 */
@Component
class Following {

    private final Feed feed;
    private final Tail tail;
    private final Duration tick;

    Following(Feed feed, Tail tail, EventSettings settings) {
        this.feed = feed;
        this.tail = tail;
        this.tick = settings.silence().dividedBy(Follower.TICKS);
    }

    /** Never ends by itself. */
    Flux<Chunk> from(Mono<Reader> start, Wanted wanted) {
        return start.map(reader -> new Follower(feed, tail, wanted, reader)).flatMapMany(this::follow);
    }

    private Flux<Chunk> follow(Follower follower) {
        // Listening begins before looking: what comes in between is either seen or heard.
        return Flux.merge(
                        tail.growth().map(grown -> Look.AFTER_GROWTH),
                        Flux.interval(tick).map(ticks -> Look.AFTER_A_TICK),
                        Mono.just(Look.AT_FIRST))
                .onBackpressureLatest()
                .concatMap(follower::look, 1);
    }
}
