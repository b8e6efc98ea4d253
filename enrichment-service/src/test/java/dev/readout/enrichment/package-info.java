@NullMarked
package dev.readout.enrichment;

import org.jspecify.annotations.NullMarked;
