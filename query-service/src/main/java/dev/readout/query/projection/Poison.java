package dev.readout.query.projection;

/**
 * An event that cannot be projected, and at which its partition therefore stops.
 *
 * @param partition the partition
 * @param offset the event's offset there
 * @param reason what is wrong with it
 */
record Poison(int partition, long offset, String reason) {}
