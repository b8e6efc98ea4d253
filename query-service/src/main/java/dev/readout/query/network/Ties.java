package dev.readout.query.network;

/** Between whom there are ties. */
enum Ties {
    /** States and bodies. */
    SIDES,
    /** Principals of different sides. */
    PEOPLE
}
