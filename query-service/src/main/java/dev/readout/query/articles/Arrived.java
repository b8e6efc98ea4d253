package dev.readout.query.articles;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A record of a topic.
 *
 * @param topic the topic
 * @param partition its partition
 * @param offset its offset there
 * @param key its key
 * @param at its timestamp
 * @param value its value; null: what the key names was withdrawn
 */
record Arrived<T>(
        String topic,
        int partition,
        long offset,
        String key,
        Instant at,
        @Nullable T value) {}
