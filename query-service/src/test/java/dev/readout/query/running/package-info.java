/** The service as a process would run it, on a real Kafka, registry and PostgreSQL, and events to feed it with. */
@NullMarked
package dev.readout.query.running;

import org.jspecify.annotations.NullMarked;
