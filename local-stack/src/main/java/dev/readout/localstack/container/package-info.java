/** The same stack on containers, through Testcontainers. */
@NullMarked
package dev.readout.localstack.container;

import org.jspecify.annotations.NullMarked;
