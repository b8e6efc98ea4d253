/** What the manuals show, compiled and run. */
@NullMarked
package dev.readout.query.manual;

import org.jspecify.annotations.NullMarked;
