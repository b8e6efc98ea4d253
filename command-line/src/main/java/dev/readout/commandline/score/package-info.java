/** {@code readout score}: how much of what annotated articles report is read in them. */
@NullMarked
package dev.readout.commandline.score;

import org.jspecify.annotations.NullMarked;
