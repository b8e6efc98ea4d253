package dev.readout.query.webhook;

import org.jspecify.annotations.Nullable;

/**
 * What became of an attempt.
 *
 * @param status of the answer; 0: there was none
 * @param error what was wrong; null: it was taken
 */
record Outcome(int status, @Nullable String error) {

    private static final int GONE = 410;
    private static final int SUCCESS = 2;

    static Outcome answered(int status) {
        boolean isSuccess = status / 100 == SUCCESS;
        return new Outcome(status, isSuccess ? null : "The target answered " + status + ".");
    }

    static Outcome failed(Throwable thrown) {
        return new Outcome(0, thrown.getClass().getSimpleName() + ": " + thrown.getMessage());
    }

    boolean isTaken() {
        return error == null;
    }

    /** The target wants nothing any more. */
    boolean isGone() {
        return status == GONE;
    }
}
