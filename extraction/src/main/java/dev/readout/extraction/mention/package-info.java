/** People with their offices and sides, days and places, as sentences mention them, and whom words refer to. */
@NullMarked
package dev.readout.extraction.mention;

import org.jspecify.annotations.NullMarked;
