/** The service that takes articles in. */
@NullMarked
package dev.readout.ingest;

import org.jspecify.annotations.NullMarked;
