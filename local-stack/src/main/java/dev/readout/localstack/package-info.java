/** Kafka, a schema registry and PostgreSQL of one's own, on this machine; {@link dev.readout.localstack.LocalStack} is the door. */
@NullMarked
package dev.readout.localstack;

import org.jspecify.annotations.NullMarked;
