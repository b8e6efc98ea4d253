package dev.readout.query.articles;

/** Where something was refused. */
enum Stage {
    /** Its bytes could not be read. */
    DESERIALIZE,
    /** Extraction failed. */
    EXTRACT,
    /** Resolution failed. */
    RESOLVE,
    /** The article is in a language, or of a kind, that cannot be read. */
    UNSUPPORTED
}
