package dev.readout.query.parameter;

import java.time.Instant;

/** The parameter that asks what was known at an instant. */
public final class AsOf {

    /** Its name. */
    public static final String NAME = "asOf";

    /** Later than anything will be known: asks for what is known now. */
    public static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");

    private AsOf() {}

    /** What it says, or {@link #NOW}. */
    public static Instant of(Parameters parameters) {
        return parameters.instant(NAME).orElse(NOW);
    }
}
