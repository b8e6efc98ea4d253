@NullMarked
package dev.readout.query.search;

import org.jspecify.annotations.NullMarked;
