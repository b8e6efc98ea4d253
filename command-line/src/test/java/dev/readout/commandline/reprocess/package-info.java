@NullMarked
package dev.readout.commandline.reprocess;

import org.jspecify.annotations.NullMarked;
