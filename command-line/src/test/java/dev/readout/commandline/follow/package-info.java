@NullMarked
package dev.readout.commandline.follow;

import org.jspecify.annotations.NullMarked;
