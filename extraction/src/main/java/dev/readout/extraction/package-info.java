/** Article text to meeting reports, as a pure function. */
@NullMarked
package dev.readout.extraction;

import org.jspecify.annotations.NullMarked;
