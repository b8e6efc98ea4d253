/** The {@code readout} command: one class per subcommand, one package per errand. */
@NullMarked
package dev.readout.commandline;

import org.jspecify.annotations.NullMarked;
