package dev.readout.extraction.text;

/**
 * A language that can be told.
 *
 * @param code ISO 639-1, or 639-3 where there is none
 * @param name its English name
 */
public record Language(String code, String name) {
    private static final String READ = "en";

    /** Whether meetings are read in it. */
    public boolean isRead() {
        return code.equals(READ);
    }
}
