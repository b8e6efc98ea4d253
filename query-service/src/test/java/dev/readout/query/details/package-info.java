@NullMarked
package dev.readout.query.details;

import org.jspecify.annotations.NullMarked;
