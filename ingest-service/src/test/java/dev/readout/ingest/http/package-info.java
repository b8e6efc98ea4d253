@NullMarked
package dev.readout.ingest.http;

import org.jspecify.annotations.NullMarked;
