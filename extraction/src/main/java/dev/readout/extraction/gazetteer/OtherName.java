package dev.readout.extraction.gazetteer;

/**
 * A name that contains the name of a country, a city or a person without meaning it: "South China Sea", "New York
 * Times". It is known so that the name inside it is not read.
 *
 * @param name the name
 */
public record OtherName(String name) implements Entry {}
