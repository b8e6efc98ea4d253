package dev.readout.extraction.gazetteer;

/** Something in the world that has a name. */
public sealed interface Entry
        permits Body, City, Country, Honorific, Modifier, Office, OtherName, Person, Region, Venue {

    /** The usual English name. */
    String name();
}
