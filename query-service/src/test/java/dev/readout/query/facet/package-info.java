@NullMarked
package dev.readout.query.facet;

import org.jspecify.annotations.NullMarked;
