@NullMarked
package dev.readout.resolution;

import org.jspecify.annotations.NullMarked;
