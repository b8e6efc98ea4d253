@NullMarked
package dev.readout.commandline.up;

import org.jspecify.annotations.NullMarked;
