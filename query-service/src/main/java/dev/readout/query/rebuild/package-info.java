/** Builds the views anew beside those that are asked, and puts them in their place. */
@NullMarked
package dev.readout.query.rebuild;

import org.jspecify.annotations.NullMarked;
