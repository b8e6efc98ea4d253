package dev.readout.ingest.log;

/** What lies under a failure. */
final class Cause {

    private Cause() {}

    /** The innermost cause, in a few words. */
    static String of(Throwable failure) {
        Throwable innermost = failure;
        while (innermost.getCause() != null) {
            innermost = innermost.getCause();
        }
        String name = innermost.getClass().getSimpleName();
        String message = innermost.getMessage();
        return message == null || message.isBlank() ? name : name + ": " + message;
    }
}
