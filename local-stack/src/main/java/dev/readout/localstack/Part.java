package dev.readout.localstack;

/** A server that can be started, stopped and started again, keeping its address and its data. Threads may share it; calls wait for each other. */
public interface Part {

    /** What people call it, for example {@code Kafka}. */
    String name();

    /**
     * Starts it and returns when it answers; does nothing if it runs.
     *
     * @throws StackException if it does not come up
     */
    void start();

    /** Lets it end in order, also while it starts, and returns when it is gone; does nothing if it does not run. */
    void stop();

    /** Ends it at once, as {@code kill -9} or a power cut would, and returns when it is gone. */
    void kill();

    /** Whether its process is there. */
    boolean isRunning();

    /** What it said last, and where all of it is: for a person who wants to know why it ended. */
    String lastWords();
}
