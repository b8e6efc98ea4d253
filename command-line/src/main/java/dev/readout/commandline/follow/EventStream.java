package dev.readout.commandline.follow;

import dev.readout.commandline.Failure;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A subscription to server-sent events that resumes by itself. One thread. */
public final class EventStream {

    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);
    /** The last event of a reader who does not keep up; it tells of no meeting. */
    private static final String CUT_OFF = "cut-off";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(10)).build();
    private final CountDownLatch closed = new CountDownLatch(1);
    private final CompletableFuture<Void> subscription = new CompletableFuture<>();
    private final URI address;
    private @Nullable String last;

    /**
     * @param address of the stream
     * @param after id of the last event that is already known; null for what comes from now on
     */
    public EventStream(URI address, @Nullable String after) {
        this.address = address;
        this.last = after;
    }

    /**
     * Gives all events until {@link #close} is called from another thread. A broken connection is taken up again after the last event, at first at once, then
     * after growing pauses of up to ten seconds.
     *
     * @throws Failure if the server refuses the subscription
     */
    public void read(Consumer<Event> events, Consumer<String> troubles) throws InterruptedException {
        Duration pause = Duration.ZERO;
        boolean reported = false;
        while (!closed.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
            String before = last;
            try {
                readOnce(events);
                reported = false;
            } catch (IOException | UncheckedIOException e) {
                if (!reported && closed.getCount() > 0) {
                    troubles.accept("The connection to " + address + " is gone; trying again until it is back.");
                    reported = true;
                }
            }
            boolean progress = last != null && !last.equals(before);
            pause = progress ? Duration.ZERO : longer(pause);
        }
    }

    /** Completes when the server has begun to answer: what happens from then on is given. */
    public CompletableFuture<Void> subscription() {
        return subscription;
    }

    /** Ends {@link #read} after the connection that is open now. */
    public void close() {
        closed.countDown();
        http.shutdownNow();
    }

    private void readOnce(Consumer<Event> events) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(address).header("Accept", "text/event-stream");
        if (last != null) {
            request.header("Last-Event-ID", last);
        }
        var response = http.send(request.build(), HttpResponse.BodyHandlers.ofLines());
        try (var lines = response.body()) {
            if (response.statusCode() / 100 == 4) {
                throw new Failure("The subscription was refused: " + lines.collect(Collectors.joining(" ")));
            }
            if (response.statusCode() != 200) {
                throw new IOException("status " + response.statusCode());
            }
            var parser = new EventParser(event -> {
                // Whoever prints too slowly is cut off, and goes on from there with the next connection.
                if (!event.type().equals(CUT_OFF)) {
                    events.accept(event);
                }
                last = event.id();
            });
            lines.forEach(line -> {
                subscription.complete(null);
                parser.line(line);
            });
        }
    }

    private static Duration longer(Duration pause) {
        Duration next = pause.isZero() ? Duration.ofMillis(250) : pause.multipliedBy(2);
        return next.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : next;
    }
}
