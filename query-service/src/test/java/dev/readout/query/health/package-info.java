@NullMarked
package dev.readout.query.health;

import org.jspecify.annotations.NullMarked;
