@NullMarked
package dev.readout.query.people;

import org.jspecify.annotations.NullMarked;
