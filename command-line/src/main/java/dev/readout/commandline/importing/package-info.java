/** {@code readout import}: files, folders, feeds and web archives to a running ingest service. */
@NullMarked
package dev.readout.commandline.importing;

import org.jspecify.annotations.NullMarked;
