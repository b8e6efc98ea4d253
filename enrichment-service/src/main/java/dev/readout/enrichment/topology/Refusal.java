package dev.readout.enrichment.topology;

/** A record cannot be processed, now or later. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final String stage;

    /**
     * Says what is wrong.
     *
     * @param stage the step that refuses
     * @param reason a sentence, with the remedy where there is one
     */
    Refusal(String stage, String reason, Throwable cause) {
        super(reason, cause);
        this.stage = stage;
    }

    Refusal(String stage, String reason) {
        super(reason);
        this.stage = stage;
    }

    String stage() {
        return stage;
    }
}
