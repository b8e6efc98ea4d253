/** Reading all stored articles once more with the current extractor, and what that changes. */
@NullMarked
package dev.readout.commandline.reprocess;

import org.jspecify.annotations.NullMarked;
