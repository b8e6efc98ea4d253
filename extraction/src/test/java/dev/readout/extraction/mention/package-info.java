@NullMarked
package dev.readout.extraction.mention;

import org.jspecify.annotations.NullMarked;
