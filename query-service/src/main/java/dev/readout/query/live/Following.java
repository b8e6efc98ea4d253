package dev.readout.query.live;

import dev.readout.query.event.EventFilter;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * History and then what comes, by one way: stretches of the feed are read when the subscriber asks for them, and at the end of the feed the next one is read
 * after a wake-up. A slow subscriber holds one stretch and nobody up.
 */
@Component
class Following {

    /** After this much silence a sign of life is given. */
    static final Duration SILENCE = Duration.ofSeconds(15);

    private final Feed feed;
    private final Wakeups wakeups;

    Following(Feed feed, Wakeups wakeups) {
        this.feed = feed;
        this.wakeups = wakeups;
    }

    /** Never ends by itself. */
    Flux<FeedPage> from(Mono<Reader> start, EventFilter filter, List<String> types) {
        return start.flatMap(reader -> feed.next(reader, filter, types)).expand(page -> next(page, filter, types));
    }

    private Mono<FeedPage> next(FeedPage page, EventFilter filter, List<String> types) {
        Mono<FeedPage> read = feed.next(page.reader(), filter, types);
        if (!page.end()) {
            return read;
        }
        // Listening begins before looking: what comes in between is either seen or heard.
        Flux<Boolean> looks = Flux.merge(
                wakeups.calls().map(call -> false).startWith(false),
                Mono.delay(SILENCE).map(tick -> true));
        return looks.onBackpressureLatest()
                .concatMap(waited -> read.map(next -> waited ? next.afterWaiting() : next), 1)
                .filter(next -> next.waited() || !next.events().isEmpty() || !next.end())
                .next();
    }
}
