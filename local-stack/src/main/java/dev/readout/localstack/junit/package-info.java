/** Lends one stack to all tests of a JVM. Needs JUnit Jupiter on the class path. */
@NullMarked
package dev.readout.localstack.junit;

import org.jspecify.annotations.NullMarked;
