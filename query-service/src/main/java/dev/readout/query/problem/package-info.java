/** Errors as problem details (RFC 9457). */
@NullMarked
package dev.readout.query.problem;

import org.jspecify.annotations.NullMarked;
