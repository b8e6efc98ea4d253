@NullMarked
package dev.readout.schemas.json;

import org.jspecify.annotations.NullMarked;
