/** Filters that somebody has named, and the parameter that uses them wherever meetings or their events are asked for. */
@NullMarked
package dev.readout.query.savedfilter;

import org.jspecify.annotations.NullMarked;
