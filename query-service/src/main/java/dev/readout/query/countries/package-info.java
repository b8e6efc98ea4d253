/** Question: whom does that state meet? GET /countries/{code}. */
@NullMarked
package dev.readout.query.countries;

import org.jspecify.annotations.NullMarked;
