package dev.readout.extraction.gazetteer;

/**
 * A part of one country (a state, a province), or a part of the world that is no country.
 *
 * @param name usual English name
 * @param country ISO 3166-1 alpha-2, or empty for a part of the world such as Latin America
 */
public record Region(String name, String country) implements Entry {}
