@NullMarked
package dev.readout.query.live;

import org.jspecify.annotations.NullMarked;
