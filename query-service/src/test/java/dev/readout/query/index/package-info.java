@NullMarked
package dev.readout.query.index;

import org.jspecify.annotations.NullMarked;
