/** The way out to Kafka. */
@NullMarked
package dev.readout.ingest.log;

import org.jspecify.annotations.NullMarked;
