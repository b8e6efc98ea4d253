package dev.readout.commandline;

/** What went wrong and what to do about it, in a sentence for the user: ends the command with exit status 1. */
public final class Failure extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** @param sentence what is wrong and the remedy */
    public Failure(String sentence) {
        super(sentence);
    }

    /**
     * @param sentence what is wrong and the remedy
     * @param cause what was caught
     */
    public Failure(String sentence, Throwable cause) {
        super(sentence, cause);
    }
}
