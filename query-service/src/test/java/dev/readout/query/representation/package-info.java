@NullMarked
package dev.readout.query.representation;

import org.jspecify.annotations.NullMarked;
