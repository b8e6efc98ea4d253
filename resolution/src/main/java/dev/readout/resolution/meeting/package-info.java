/** What a meeting is and how it lives: the values its sources agree on, what resolution finds about it, and the events that follow. */
@NullMarked
package dev.readout.resolution.meeting;

import org.jspecify.annotations.NullMarked;
