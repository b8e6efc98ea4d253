/** Conditional requests: what is answered changes only when the views or the day do. */
@NullMarked
package dev.readout.query.freshness;

import org.jspecify.annotations.NullMarked;
