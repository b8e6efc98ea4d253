@NullMarked
package dev.readout.query.rebuild;

import org.jspecify.annotations.NullMarked;
