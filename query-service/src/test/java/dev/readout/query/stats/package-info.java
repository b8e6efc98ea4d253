@NullMarked
package dev.readout.query.stats;

import org.jspecify.annotations.NullMarked;
