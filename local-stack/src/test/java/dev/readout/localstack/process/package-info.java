@NullMarked
package dev.readout.localstack.process;

import org.jspecify.annotations.NullMarked;
