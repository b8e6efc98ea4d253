@NullMarked
package dev.readout.schemas.wire;

import org.jspecify.annotations.NullMarked;
