/** Rules over what was read in a sentence: pattern, production, examples and counter-examples. */
@NullMarked
package dev.readout.extraction.rule;

import org.jspecify.annotations.NullMarked;
