/** How fast questions are answered, beside something known in the same run. Not part of the tests: {@code ./readout bench query}. */
@NullMarked
package dev.readout.query.bench;

import org.jspecify.annotations.NullMarked;
