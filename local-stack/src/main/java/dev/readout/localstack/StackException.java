package dev.readout.localstack;

/** A part could not be started. The message is for people: what is wrong and what to do, in a sentence. */
public final class StackException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public StackException(String message) {
        super(message);
    }

    public StackException(String message, Throwable cause) {
        super(message, cause);
    }
}
