package dev.readout.enrichment.streams;

import java.time.Duration;
import java.util.concurrent.locks.LockSupport;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** When a stream thread fails, another takes its place from the last commit, after a pause that lets what is away come back. */
final class Recovery implements StreamsUncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(Recovery.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);

    @Override
    public StreamThreadExceptionResponse handle(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        LOG.warn("A stream thread failed and starts again from its last commit: {}", cause.toString());
        LOG.debug("How it failed", failure);
        LockSupport.parkNanos(PAUSE.toNanos());
        return StreamThreadExceptionResponse.REPLACE_THREAD;
    }
}
