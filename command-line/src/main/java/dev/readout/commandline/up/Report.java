package dev.readout.commandline.up;

import java.io.PrintWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/** Tells the user how things stand. Threads may share it. */
final class Report {

    private final PrintWriter out;
    private final PrintWriter err;
    private final boolean quiet;
    private final Instant begin = Instant.now();

    /** @param quiet says nothing but troubles */
    Report(PrintWriter out, PrintWriter err, boolean quiet) {
        this.out = out;
        this.err = err;
        this.quiet = quiet;
    }

    synchronized void line(String text) {
        if (!quiet) {
            out.println(text);
            out.flush();
        }
    }

    /** A step of the start that is done, with the time since the begin. */
    void done(String what) {
        line(String.format(Locale.ROOT, "  %-24s %5.1f s", what, sinceBegin()));
    }

    double sinceBegin() {
        return Duration.between(begin, Instant.now()).toMillis() / 1000.0;
    }

    synchronized void trouble(String text) {
        err.println("readout: " + text);
        err.flush();
    }
}
