/** JMH benchmarks of the inner loops. */
@NullMarked
package dev.readout.benchmarks;

import org.jspecify.annotations.NullMarked;
