@NullMarked
package dev.readout.commandline.score;

import org.jspecify.annotations.NullMarked;
