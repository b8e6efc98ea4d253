@NullMarked
package dev.readout.query.parameter;

import org.jspecify.annotations.NullMarked;
