package dev.readout.query.search;

/** How a list is sorted. */
enum Order {
    /** Newest day first, undated meetings last. */
    DATE,
    /** Best match first. */
    RELEVANCE
}
