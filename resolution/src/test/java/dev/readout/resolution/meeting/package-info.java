@NullMarked
package dev.readout.resolution.meeting;

import org.jspecify.annotations.NullMarked;
