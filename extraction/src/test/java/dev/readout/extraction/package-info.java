@NullMarked
package dev.readout.extraction;

import org.jspecify.annotations.NullMarked;
