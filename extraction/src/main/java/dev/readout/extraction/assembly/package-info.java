/** From the matches of rules to meeting reports: who, which day, where, with what result; told twice is one. */
@NullMarked
package dev.readout.extraction.assembly;

import org.jspecify.annotations.NullMarked;
