@NullMarked
package dev.readout.query.projection;

import org.jspecify.annotations.NullMarked;
