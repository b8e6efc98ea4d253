@NullMarked
package dev.readout.ingest.log;

import org.jspecify.annotations.NullMarked;
