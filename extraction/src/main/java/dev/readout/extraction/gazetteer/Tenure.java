package dev.readout.extraction.gazetteer;

/**
 * That a person held an office for some time.
 *
 * @param country ISO 3166-1 alpha-2 of the state; empty if held for a body that belongs to no state
 * @param body short name of the body, empty if held for a state
 * @param office the office in words, such as {@code President}; empty if only the state is known
 * @param level rank of the office
 * @param period when, as precisely as the sources tell
 */
public record Tenure(String country, String body, String office, Office.Level level, Period period) {}
