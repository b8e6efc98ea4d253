/** {@code readout follow}: live events of a running query service. */
@NullMarked
package dev.readout.commandline.follow;

import org.jspecify.annotations.NullMarked;
