@NullMarked
package dev.readout.query.savedfilter;

import org.jspecify.annotations.NullMarked;
