package dev.readout.query.feed;

import dev.readout.query.event.Position;
import java.util.UUID;

/**
 * Where a reader of the feed stands.
 *
 * @param build build of the views that {@code place} belongs to
 * @param place all up to this place was looked through
 * @param position the same as the outside knows it
 */
public record Reader(UUID build, long place, Position position) {}
