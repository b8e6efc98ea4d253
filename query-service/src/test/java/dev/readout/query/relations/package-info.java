@NullMarked
package dev.readout.query.relations;

import org.jspecify.annotations.NullMarked;
