package dev.readout.extraction.mention;

/**
 * A day read from words.
 *
 * @param day as told
 * @param end index of the token after it
 */
record DayReading(DayExpression day, int end) {}
