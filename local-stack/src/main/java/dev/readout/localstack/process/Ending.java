package dev.readout.localstack.process;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Ends a process and waits until it is gone. */
public final class Ending {

    private static final Duration AFTER_KILL = Duration.ofSeconds(10);

    private Ending() {}

    /** Asks it to end, and kills it if it is still there after the grace. */
    public static void inOrder(ProcessHandle process, Duration grace) {
        process.destroy();
        if (!isGone(process, grace)) {
            atOnce(process);
        }
    }

    /** Kills it and what it started. */
    public static void atOnce(ProcessHandle process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        isGone(process, AFTER_KILL);
        started.forEach(each -> isGone(each, AFTER_KILL));
    }

    private static boolean isGone(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
