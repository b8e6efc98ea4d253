/** The log as rows: what each meeting was after each of its events, read by its history and by the feed. */
@NullMarked
package dev.readout.query.event;

import org.jspecify.annotations.NullMarked;
