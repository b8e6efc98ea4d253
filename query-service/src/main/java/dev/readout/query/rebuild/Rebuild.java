package dev.readout.query.rebuild;

import dev.readout.query.projection.Progress;
import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/**
 * Follows the projector that builds new views beside the old ones, tells how far it is, and when it has caught up puts the new ones in the place of the old.
 * Runs instead of the service: profile {@code rebuild}.
 */
@Component
@Profile("rebuild")
class Rebuild implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(Rebuild.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Progress progress;
    private final Switch switching;

    Rebuild(Progress progress, Switch switching) {
        this.progress = progress;
        this.switching = switching;
    }

    /** Fails, and leaves the old views in their place, if an event cannot be projected. */
    @Override
    public void run(ApplicationArguments arguments) {
        Flux.interval(Duration.ZERO, BETWEEN_LOOKS)
                .onBackpressureLatest()
                .doOnNext(look -> tell())
                .takeUntil(look -> progress.isAssigned() && progress.hasCaughtUp() && switching.hasCaughtUp())
                .blockLast();
        LOG.info("The new views have caught up.");
        switching.perform();
        LOG.info("The new views are in place: {} events.", switching.events());
    }

    private void tell() {
        if (!progress.halts().isEmpty()) {
            throw new IllegalStateException("The old views stay: the new ones cannot be built. " + progress.halts());
        }
        long left = progress.lags().values().stream().mapToLong(Long::longValue).sum();
        LOG.info("{} events are in the new views, {} are to come.", switching.built(), left);
    }
}
