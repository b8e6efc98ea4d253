/** Runs the topology: settings, topics, stores' memory, health. */
@NullMarked
package dev.readout.enrichment.streams;

import org.jspecify.annotations.NullMarked;
