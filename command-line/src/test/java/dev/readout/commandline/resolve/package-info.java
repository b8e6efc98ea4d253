@NullMarked
package dev.readout.commandline.resolve;

import org.jspecify.annotations.NullMarked;
