/** {@code readout resolve}: meeting reports in, meetings out, no server. */
@NullMarked
package dev.readout.commandline.resolve;

import org.jspecify.annotations.NullMarked;
