package dev.readout.query.live;

import dev.readout.query.feed.Feed;
import dev.readout.query.feed.Reader;
import dev.readout.query.feed.Wakeups;
import dev.readout.query.feed.Wanted;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * The end of the feed, read once for all readers of this instance, as long as there are any. Who is further behind than what it holds reads the database.
 */
@Component
class Tail {

    private static final Logger LOG = LoggerFactory.getLogger(Tail.class);
    /** So long it is followed after the last reader has gone: readers come again. */
    private static final Duration GRACE = Duration.ofSeconds(30);
    /** Even without a wake-up it is looked so often. */
    private static final Duration LONGEST_REST = Duration.ofSeconds(5);

    private static final Duration SHORTEST_PAUSE = Duration.ofMillis(100);

    private final Feed feed;
    private final Newest newest;
    private final Wakeups wakeups;
    private final Flux<Window> growth;
    private final AtomicReference<Optional<Window>> window = new AtomicReference<>(Optional.empty());

    Tail(Feed feed, Newest newest, Wakeups wakeups) {
        this.feed = feed;
        this.newest = newest;
        this.wakeups = wakeups;
        this.growth = Flux.defer(this::follow)
                .doOnError(e -> LOG.warn("The end of the feed cannot be read: {}", e.getMessage()))
                .retryWhen(Retry.backoff(Long.MAX_VALUE, SHORTEST_PAUSE).maxBackoff(LONGEST_REST))
                .doFinally(signal -> window.set(Optional.empty()))
                .publish()
                .refCount(1, GRACE);
    }

    /** Tells that there is more to be read, from the moment of subscription on. */
    Flux<Window> growth() {
        return growth;
    }

    /** What that reader gets next, if they are near the end. */
    Optional<Page> page(Reader reader, Wanted wanted) {
        return window.get().flatMap(held -> held.page(reader, wanted));
    }

    private Flux<Window> follow() {
        // Listening begins before looking: what comes in between is either seen or heard.
        Flux<Long> looks = Flux.merge(wakeups.calls(), Flux.interval(Duration.ZERO, LONGEST_REST))
                .onBackpressureLatest();
        return begin().concatWith(looks.concatMap(look -> grow(), 1));
    }

    private Mono<Window> begin() {
        return feed.atEnd().map(Window::at).doOnNext(this::show);
    }

    /** Reads on until nothing is left. */
    private Flux<Window> grow() {
        return Mono.defer(() -> grow(window.get().orElseThrow())).expand(grown -> Mono.defer(() -> grow(grown)));
    }

    /** Empty if there is nothing new. */
    private Mono<Window> grow(Window known) {
        return newest.after(known)
                .map(known::with)
                .doOnNext(this::show)
                // The views were built anew: readers find their places in the new ones.
                .switchIfEmpty(begin())
                .filter(grown -> grown.end().place() != known.end().place()
                        || !grown.build().equals(known.build()));
    }

    private void show(Window shown) {
        window.set(Optional.of(shown));
    }
}
