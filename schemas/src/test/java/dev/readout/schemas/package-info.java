@NullMarked
package dev.readout.schemas;

import org.jspecify.annotations.NullMarked;
