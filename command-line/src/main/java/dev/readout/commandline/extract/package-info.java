/** {@code readout extract}: articles in, meeting reports out, no server. */
@NullMarked
package dev.readout.commandline.extract;

import org.jspecify.annotations.NullMarked;
