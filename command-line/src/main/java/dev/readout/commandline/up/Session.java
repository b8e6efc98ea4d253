package dev.readout.commandline.up;

import dev.readout.commandline.Failure;
import dev.readout.commandline.follow.EventLine;
import dev.readout.commandline.follow.EventStream;
import dev.readout.commandline.importing.Importing;
import dev.readout.localstack.Part;
import dev.readout.localstack.StackException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** One run of the system, from its start to Ctrl-C or to the end of one of its parts. */
final class Session {

    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);
    private static final Duration SUBSCRIPTION_PATIENCE = Duration.ofSeconds(10);

    private final Path home;
    private final ReadoutSystem system;
    private final Report report;
    private final Shutdown shutdown;

    /** @param home where the built jars and the seeds are */
    Session(Path home, Path data, SystemSettings settings, Report report) {
        this.home = home;
        this.report = report;
        this.system = ReadoutSystem.in(home, data, settings, part -> report.done(part.name()));
        this.shutdown = new Shutdown(system, report);
    }

    /**
     * Starts everything and stays until a part ends by itself. Ctrl-C ends the JVM meanwhile, and everything with it.
     *
     * @throws Failure when a part does not come up or ends; everything is stopped then
     */
    void run(boolean withSeeds) throws InterruptedException {
        Runtime.getRuntime().addShutdownHook(new Thread(shutdown::run, "shutdown"));
        try {
            report.line("Starting in " + system.directory() + " (logs in its folder logs)");
            system.start();
            report.line(String.format(
                    Locale.ROOT, "Ready after %.1f seconds.%n%n%s", report.sinceBegin(), Addresses.of(system)));
            follow();
            if (withSeeds) {
                sendSeeds();
            }
            watch();
        } catch (StackException e) {
            // Ctrl-C during the start breaks it off: that is no trouble to tell.
            if (!shutdown.isBegun()) {
                throw new Failure(String.valueOf(e.getMessage()), e);
            }
        } finally {
            shutdown.run();
        }
    }

    private void follow() {
        var events = new EventStream(system.query().url().resolve("/events"), null);
        shutdown.first(events::close);
        Thread.ofVirtual().name("events").start(() -> {
            try {
                events.read(event -> report.line(EventLine.of(event)), report::trouble);
            } catch (InterruptedException | Failure e) {
                report.trouble("Events are no longer shown: " + e.getMessage());
            }
        });
        events.subscription()
                .completeOnTimeout(null, SUBSCRIPTION_PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void sendSeeds() {
        String seeds = home.resolve("seeds").toString();
        var tally = Importing.run(List.of(seeds), system.ingest().url(), report::trouble, () -> {});
        report.line("The seed articles: " + tally + ". Events of meetings as they come; Ctrl-C stops everything.\n");
    }

    private void watch() throws InterruptedException {
        Optional<Part> ended = system.ended();
        while (ended.isEmpty()) {
            Thread.sleep(BETWEEN_LOOKS);
            ended = system.ended();
        }
        if (!shutdown.isBegun()) {
            throw new Failure(ended.get().name()
                    + " has ended by itself, so everything is stopped; start again with ./readout up. "
                    + ended.get().lastWords());
        }
    }
}
