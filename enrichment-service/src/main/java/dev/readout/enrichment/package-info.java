/** Articles to reports to meetings, exactly once. Start reading at {@link dev.readout.enrichment.topology.Enrichment}. */
@NullMarked
package dev.readout.enrichment;

import org.jspecify.annotations.NullMarked;
