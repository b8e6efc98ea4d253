@NullMarked
package dev.readout.systemtests;

import org.jspecify.annotations.NullMarked;
