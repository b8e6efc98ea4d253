/** From content as received to sentences and tokens whose offsets lead back to it, and what the layout tells. */
@NullMarked
package dev.readout.extraction.text;

import org.jspecify.annotations.NullMarked;
