/** {@code readout up}: the whole system on this machine, each part a process of its own. */
@NullMarked
package dev.readout.commandline.up;

import org.jspecify.annotations.NullMarked;
