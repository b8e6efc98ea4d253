/** The topology and its steps. */
@NullMarked
package dev.readout.enrichment.topology;

import org.jspecify.annotations.NullMarked;
