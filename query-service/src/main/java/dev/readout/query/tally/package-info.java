/** Meetings as rows to count, for whatever question: one of each meeting (profile), one of each who took part (appearance). */
@NullMarked
package dev.readout.query.tally;

import org.jspecify.annotations.NullMarked;
