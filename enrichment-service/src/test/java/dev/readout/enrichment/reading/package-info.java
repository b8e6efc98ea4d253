@NullMarked
package dev.readout.enrichment.reading;

import org.jspecify.annotations.NullMarked;
