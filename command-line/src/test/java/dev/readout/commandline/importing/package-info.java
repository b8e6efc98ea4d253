@NullMarked
package dev.readout.commandline.importing;

import org.jspecify.annotations.NullMarked;
