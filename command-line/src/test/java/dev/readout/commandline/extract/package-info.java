@NullMarked
package dev.readout.commandline.extract;

import org.jspecify.annotations.NullMarked;
