/** Whether this instance is alive, and whether its answers can be trusted. */
@NullMarked
package dev.readout.query.health;

import org.jspecify.annotations.NullMarked;
