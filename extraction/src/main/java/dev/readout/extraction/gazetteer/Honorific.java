package dev.readout.extraction.gazetteer;

/**
 * A form of address or a rank before a name that is no part of it: "Mr", "H.E.", "Dr", "Sheikh".
 *
 * @param name the honorific as usually written
 * @param maybeOffice whether it may also tell the office, as "Sheikh" or "General" may
 */
public record Honorific(String name, boolean maybeOffice) implements Entry {}
