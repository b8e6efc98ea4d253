/** The contract of this service, as it is served. */
@NullMarked
package dev.readout.query.openapi;

import org.jspecify.annotations.NullMarked;
