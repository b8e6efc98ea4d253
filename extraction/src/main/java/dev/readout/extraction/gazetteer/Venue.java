package dev.readout.extraction.gazetteer;

/**
 * A building or complex known by its name.
 *
 * @param name usual English name
 * @param city English name of the city it stands in, empty where the name is used in several
 * @param country ISO 3166-1 alpha-2
 */
public record Venue(String name, String city, String country) implements Entry {}
