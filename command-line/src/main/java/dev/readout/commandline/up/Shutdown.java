package dev.readout.commandline.up;

import java.util.ArrayList;
import java.util.List;

/** Ends the system, once, whoever asks first; who asks later waits until it is done. */
final class Shutdown {

    private final ReadoutSystem system;
    private final Report report;
    private final List<Runnable> first = new ArrayList<>();
    private volatile boolean begun;

    Shutdown(ReadoutSystem system, Report report) {
        this.system = system;
        this.report = report;
    }

    /** Something to do before the system is ended. */
    void first(Runnable step) {
        synchronized (first) {
            first.add(step);
        }
    }

    boolean isBegun() {
        return begun;
    }

    synchronized void run() {
        if (begun) {
            return;
        }
        begun = true;
        report.line("\nStopping.");
        synchronized (first) {
            first.forEach(Runnable::run);
        }
        system.close();
        report.line("Stopped; nothing is left running.");
    }
}
