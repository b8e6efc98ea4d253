@NullMarked
package dev.readout.extraction.assembly;

import org.jspecify.annotations.NullMarked;
