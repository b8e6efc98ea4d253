@NullMarked
package dev.readout.enrichment.streams;

import org.jspecify.annotations.NullMarked;
