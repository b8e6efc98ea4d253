@NullMarked
package dev.readout.query.event;

import org.jspecify.annotations.NullMarked;
