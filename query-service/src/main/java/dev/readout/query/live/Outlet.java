package dev.readout.query.live;

import dev.readout.query.event.Position;
import dev.readout.query.settings.EventSettings;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.server.reactive.ServerHttpResponse;
import org.springframework.http.server.reactive.ServerHttpResponseDecorator;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;
import reactor.netty.http.server.HttpServerResponse;

/**
 * Writes a stream to its reader, and cuts a reader off who takes nothing for too long: the next thing they take is an event that says so and where to go on.
 * Signs of life come more often than that, so a stream that has nothing to say is not mistaken for a reader who does not take it.
 */
@Component
class Outlet {

    private static final Logger LOG = LoggerFactory.getLogger(Outlet.class);

    private final Duration patience;
    private final AtomicInteger readers = new AtomicInteger();
    private final Counter cutOffs;

    Outlet(EventSettings settings, MeterRegistry meters) {
        this.patience = settings.patience();
        this.cutOffs = Counter.builder("readout.events.cutoffs")
                .description("Readers of events who took nothing for too long")
                .register(meters);
        Gauge.builder("readout.events.readers", readers, AtomicInteger::get)
                .description("Readers of events who are connected")
                .register(meters);
    }

    /** Ends when the reader goes or is cut off. */
    Mono<Void> write(Flux<Chunk> chunks, ServerHttpResponse response) {
        var reached = new AtomicReference<>(Position.START);
        Flux<Chunk> patiently = chunks.doOnNext(chunk -> reached.set(chunk.position()))
                .timeout(patience, Flux.defer(() -> cutOff(reached.get(), response)));
        return response.writeAndFlushWith(patiently.map(chunk ->
                        Flux.fromIterable(chunk.frames()).map(frame -> frame.buffer(response.bufferFactory()))))
                .doOnSubscribe(reader -> readers.incrementAndGet())
                .doFinally(signal -> readers.decrementAndGet());
    }

    private Flux<Chunk> cutOff(Position position, ServerHttpResponse response) {
        LOG.info("A reader of events is cut off at {}: nothing was taken for {}.", position, patience);
        cutOffs.increment();
        closeLater(response);
        return Flux.just(Frame.cutOff(position)).map(frame -> new Chunk(List.of(frame)));
    }

    /** Who does not even take the farewell holds a connection no longer. */
    private void closeLater(ServerHttpResponse response) {
        HttpServerResponse connection = ServerHttpResponseDecorator.getNativeResponse(response);
        connection.withConnection(
                each -> Schedulers.parallel().schedule(each::dispose, patience.toMillis(), TimeUnit.MILLISECONDS));
    }
}
