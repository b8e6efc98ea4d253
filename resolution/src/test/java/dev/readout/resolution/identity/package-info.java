@NullMarked
package dev.readout.resolution.identity;

import org.jspecify.annotations.NullMarked;
