package dev.readout.enrichment.topology;

import dev.readout.schemas.Rejected;
import org.jspecify.annotations.Nullable;

/** What a step made of a record. Lives only between processors of one task. */
sealed interface Result<T> {

    /** A value for the next step; null is a tombstone. */
    record Passed<T>(@Nullable T value) implements Result<T> {}

    /** The record could not be processed. */
    record Refused<T>(Rejected rejected) implements Result<T> {}
}
