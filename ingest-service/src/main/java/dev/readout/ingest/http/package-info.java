/** The way in over HTTP. */
@NullMarked
package dev.readout.ingest.http;

import org.jspecify.annotations.NullMarked;
