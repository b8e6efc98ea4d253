@NullMarked
package dev.readout.localstack.junit;

import org.jspecify.annotations.NullMarked;
