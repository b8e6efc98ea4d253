/** Query parameters: what is not known or not understood is refused by name, never ignored. */
@NullMarked
package dev.readout.query.parameter;

import org.jspecify.annotations.NullMarked;
