@NullMarked
package dev.readout.localstack;

import org.jspecify.annotations.NullMarked;
