package dev.readout.localstack;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Starts parts side by side, each as soon as those it needs answer. One thread adds and awaits; any thread may cancel. */
public final class Startup {

    private static final Duration PATIENCE_AFTER_CANCEL = Duration.ofMinutes(2);

    private final Map<Part, CompletableFuture<Void>> begun = new LinkedHashMap<>();
    private final CompletableFuture<Void> failure = new CompletableFuture<>();
    private final Consumer<Part> ready;
    private volatile boolean cancelled;

    /** @param ready told of each part when it answers, from any thread */
    public Startup(Consumer<Part> ready) {
        this.ready = ready;
    }

    /**
     * Begins to start a part, and returns at once.
     *
     * @param needed parts added before, which must answer first
     */
    public Startup add(Part part, Part... needed) {
        CompletableFuture<Void> start = all(Stream.of(needed).map(begun::get))
                .thenRunAsync(() -> start(part), task -> Thread.ofVirtual().start(task));
        start.exceptionally(this::failed);
        begun.put(part, start);
        return this;
    }

    private void start(Part part) {
        if (cancelled) {
            throw new StackException("The start was broken off.");
        }
        part.start();
        ready.accept(part);
    }

    private Void failed(Throwable cause) {
        failure.completeExceptionally(cause);
        throw new CompletionException(cause);
    }

    /**
     * Returns when all parts answer.
     *
     * @throws StackException as soon as one does not come up; others may still be starting
     */
    public void await() {
        try {
            CompletableFuture.anyOf(all(begun.values().stream()), failure).join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof StackException cause ? cause : e;
        }
    }

    /** Lets no further part start, stops all, and returns when none runs. */
    public void cancel() {
        cancelled = true;
        stop();
        all(begun.values().stream())
                .exceptionally(ignored -> null)
                .completeOnTimeout(null, PATIENCE_AFTER_CANCEL.toMillis(), TimeUnit.MILLISECONDS)
                .join();
        stop();
    }

    private void stop() {
        begun.keySet().stream().toList().reversed().forEach(Part::stop);
    }

    private static CompletableFuture<Void> all(Stream<CompletableFuture<Void>> each) {
        return CompletableFuture.allOf(each.toArray(CompletableFuture[]::new));
    }
}
